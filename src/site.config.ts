/** Where the list lives and what it calls itself: the one file to edit to make the site yours. */
export default {
  /** Shown in the header, in every page's title and in the feed. */
  title: 'Commonplace',
  /** One line under the title on the home page. */
  tagline: 'Essays worth keeping, in one place.',
  /** What search engines and shared links say about the home page. At most 160 characters. */
  description:
    'A reading list of essays about work, growth and technology: complete editions, credited, searchable and easy on the eyes.',
  /** Where the site is deployed, without a trailing slash; the environment's `SITE_URL` wins. */
  url: 'https://commonplace.example',
  /** BCP 47 language of the site's own words; dates are written in it. */
  language: 'en-GB',
  /** Links of the header, in their order. Addresses start with `/`, without the base path. */
  navigation: [
    { label: 'Topics', path: '/topics/' },
    { label: 'Authors', path: '/authors/' },
    { label: 'About', path: '/about/' },
  ],
} as const;
