import type { SiteConfig } from './collection/site-options.ts';

/**
 * What this list calls itself and where it stands. Your editor shows what each option does;
 * src/collection/site-options.ts lists those that are not set here.
 */
export default {
  title: 'Commonplace',
  tagline: 'Essays worth keeping, in one place.',
  description:
    'A reading list of essays about work, growth and technology: complete editions, credited, searchable and easy on the eyes.',
  url: 'https://commonplace.example',
  language: 'en-GB',
} satisfies SiteConfig;
