import { defineCollection } from 'astro:content';
import { articleSchema } from './essay/fields.ts';
import { essaysLoader } from './integrations/essays/loader.ts';

export const collections = {
  articles: defineCollection({
    loader: essaysLoader(),
    schema: ({ image }) => articleSchema(image),
  }),
};
