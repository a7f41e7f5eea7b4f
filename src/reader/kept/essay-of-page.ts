import type { Passage } from './passage';

/** What a passage says of its essay. */
export type Source = Pick<Passage, 'essay' | 'title' | 'authors'>;

/** The essay that a page is about, by its address and by what it tells programs of itself. */
export function essayOf(page: Document, path: string): Source {
  const essay = decodeURIComponent(path.split('/').findLast(Boolean) ?? '');
  const found: Record<string, unknown> = Object(
    [...page.querySelectorAll('script[type="application/ld+json"]')]
      .flatMap(({ textContent }) => graphIn(textContent))
      .find((one) => Object(one)['@type'] === 'Article'),
  );
  const authors: unknown[] = Array.isArray(found.author) ? found.author : [];
  return {
    essay,
    title: typeof found.headline === 'string' ? found.headline : page.title,
    authors: authors.flatMap((one): string[] => {
      const { name }: Record<string, unknown> = Object(one);
      return typeof name === 'string' ? [name] : [];
    }),
  };
}

function graphIn(text: string | null): unknown[] {
  try {
    const { '@graph': graph }: Record<string, unknown> = Object(JSON.parse(text ?? ''));
    return Array.isArray(graph) ? graph : [];
  } catch {
    return [];
  }
}
