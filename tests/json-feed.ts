import { z } from 'astro/zod';

/** A person, a page or a feed: anything that may stand in JSON Feed must be one of these. */
const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });

/** A language tag of RFC 5646, as far as its form goes. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/);

const item = z
  .strictObject({
    id: z.url(),
    url: z.url(),
    title: z.string().min(1),
    summary: z.string().min(1),
    content_html: z.string().min(1).optional(),
    content_text: z.string().min(1).optional(),
    image: z.url().optional(),
    date_published: z.iso.datetime(),
    date_modified: z.iso.datetime().optional(),
    authors: z.array(author).min(1),
    tags: z.array(z.string().min(1)),
    language,
  })
  .refine(({ content_html: html, content_text: text }) => html !== undefined || text !== undefined);

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with what the engine says in one and nothing else. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  next_url: z.url().optional(),
  favicon: z.url(),
  language,
  items: z.array(item),
});
