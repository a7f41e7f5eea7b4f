import { getCollection } from 'astro:content';

/** All essays, the newest first. */
export async function newest() {
  const essays = await getCollection('articles');
  return essays.sort((a, b) => b.data.added.getTime() - a.data.added.getTime());
}
