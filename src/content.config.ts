import { defineCollection } from 'astro:content';
import { articleSchema } from './essay/fields.ts';
import { pageSchema } from './essay/page-fields.ts';
import { essaysLoader, pagesLoader } from './integrations/essays/loader.ts';

export const collections = {
  articles: defineCollection({
    loader: essaysLoader(),
    schema: ({ image }) => articleSchema(image),
  }),
  pages: defineCollection({
    loader: pagesLoader(),
    schema: pageSchema,
  }),
};
