import { defineCollection } from 'astro:content';
import { articlesLoader } from './collection/loader.ts';
import { articleSchema } from './essay/fields.ts';

export const collections = {
  articles: defineCollection({
    loader: articlesLoader(),
    schema: ({ image }) => articleSchema(image),
  }),
};
