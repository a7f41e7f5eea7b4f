import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './essay/fields.ts';
import { pageSchema } from './essay/page-fields.ts';
import { essaysLoader } from './integrations/essays/loader.ts';

export const collections = {
  articles: defineCollection({
    loader: essaysLoader(),
    schema: ({ image }) => articleSchema(image),
  }),
  pages: defineCollection({
    loader: glob({ base: './src/content/pages/', pattern: '[^_.]*.{md,mdx}' }),
    schema: pageSchema,
  }),
};
