import { z } from 'astro/zod';
import { isLanguage } from '../essay/field-types.ts';
import { isRepository } from './editing.ts';

/** A text of the configuration. */
const text = (most: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a text') })
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must not be longer than ${most} characters`);

/** An address of this site, without the base path. */
const path = z
  .string({ error: 'must be an address of this site, like /topics/' })
  .regex(/^\/(?!\/)/, 'must be an address of this site, like /topics/');

const face = z.strictObject({
  /** The Fontsource package, installed by `npm install`: `@fontsource-variable/alegreya`. */
  package: text(120),
  /** `400`, or of a variable face all weights that it has: `400 900`. */
  weight: z.union([z.number(), text(20)], { error: 'must be a weight like 400, or "400 900"' }),
  style: z.enum(['normal', 'italic'], { error: 'must be "normal" or "italic"' }),
  /**
   * Which parts of the face are published, by Fontsource's names: `latin`, `cyrillic` …; `numbered`
   * stands for the many parts of a Chinese, Japanese or Korean face, of which a page fetches those
   * that it needs.
   */
  subsets: z.array(text(30), { error: 'must be a list, like ["latin"]' }).min(1, 'must name one'),
  /** The languages whose pages bring it; without this, every page does. */
  languages: z.array(text(35), { error: 'must be a list, like ["ja"]' }).optional(),
});

/** A face, and which part of it is published. */
export type Face = z.output<typeof face>;

const alegreya: Face[] = [
  {
    package: '@fontsource-variable/alegreya',
    weight: '400 900',
    style: 'normal',
    subsets: ['latin', 'latin-ext'],
  },
  // The italic is rarer: one weight is enough, at half the bytes.
  {
    package: '@fontsource/alegreya',
    weight: 400,
    style: 'italic',
    subsets: ['latin', 'latin-ext'],
  },
];

const repository = z.strictObject(
  {
    /** The address of its page, without a slash at the end: `https://github.com/you/reading`. */
    url: z
      .url({ protocol: /^https$/, error: 'must be a whole address' })
      .refine(
        isRepository,
        'must be a repository on GitHub, GitLab or Codeberg, like https://github.com/you/reading',
      ),
    /** The branch that is published. */
    branch: text(120).default('main'),
    /** The folder of the site, where that is not the repository's own: `sites/reading`. */
    folder: text(200)
      .regex(/^[^/].*[^/]$/, 'must be a folder without slashes around it, like sites/reading')
      .optional(),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? 'must hold a url, and a branch if it is not main' : undefined,
  },
);

/** The options of `src/site.config.ts`, each documented where it is declared. */
export const siteOptions = z.strictObject({
  /** What the list is called: in the header, in every page's title and in the feed. */
  title: text(60),
  /** One line under the title on the home page. */
  tagline: text(120),
  /** What search engines and shared links say about the home page. */
  description: text(160),
  /** Where the site is deployed, without a slash at the end; the environment's `SITE_URL` wins. */
  url: z
    .url({ protocol: /^https?$/, error: 'must be a whole address, like https://example.org' })
    .refine((url) => !url.endsWith('/'), 'must end without a slash'),
  /**
   * BCP 47 language of the site's own words: `en-GB`, `de`, `ja` … Dates, numbers and the order of
   * names follow it. `src/words/` has the dictionaries.
   */
  language: text(35)
    .refine(isLanguage, 'must be a language of BCP 47, like en-GB or de')
    .default('en'),
  /**
   * The links of the header, in their order: `topics`, `authors`, `search` or `help`, the name of a
   * page in `src/content/pages/`, or a link of your own. By default topics, authors and all pages.
   */
  navigation: z
    .array(
      z.union([text(60), z.strictObject({ label: text(40), path })], {
        error: 'must be the name of a page, or a label and a path',
      }),
      { error: 'must be a list, like ["topics", "about"]' },
    )
    .optional(),
  /**
   * Under which licence the texts may be used, as their Markdown says it to programs: `CC BY 4.0`, or
   * an address. Where it is not one for all essays, leave it out.
   */
  licence: text(200).optional(),
  /**
   * Where the files of the site are kept, on GitHub, GitLab or Codeberg: each essay then has a link to
   * that host's editor. In the live preview, it opens the file in your own.
   */
  repository: repository.optional(),
  /** What the site has; what is off has no pages, and nothing leads there. */
  features: z
    .strictObject({
      /** A page for each author, and one with all of them. */
      authors: z.boolean({ error: 'must be true or false' }).default(true),
      /** The whole list as a book for e-readers, `/book.epub`, to which the foot of pages leads. */
      book: z.boolean({ error: 'must be true or false' }).default(false),
      /**
       * Readers can switch on, on the help page, that the whole list is kept in their browser and read
       * offline. Switched off here, what is kept in readers' browsers is deleted at their next visit.
       */
      offline: z.boolean({ error: 'must be true or false' }).default(true),
    })
    .prefault({}),
  /**
   * Files of text are written as `.br` and `.gz` as well, for a server of your own that sends them as
   * they are. Other hosts compress by themselves.
   */
  precompressed: z.boolean({ error: 'must be true or false' }).default(false),
  /** An icon of your own, a file of `public/`: `/icon.svg`. By default one in the theme's colours. */
  icon: path.optional(),
  /**
   * The faces that pages bring, as files of Fontsource packages; `--serif` in `src/theme.css` stands
   * for all of them. Where two have a letter, the first has the say.
   */
  faces: z.array(face, { error: 'must be a list of faces' }).default(alegreya),
});

/** What a list's `src/site.config.ts` may say. */
export type SiteConfig = z.input<typeof siteOptions>;

/** The same with what holds by default. */
export type Site = z.output<typeof siteOptions>;
