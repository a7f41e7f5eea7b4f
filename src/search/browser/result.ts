import { beginsLike, fold } from '../folding';
import { asWritten } from '../index-text';
import type { Fragment } from './engine';
import { bare } from './query';

/** A place that matches a query. */
export interface Match {
  /** Address, with the heading's id where a section matches, and the words to mark there. */
  url: string;
  title: string;
  /** HTML of the words around the match, escaped, with `<mark>` around the words. */
  excerpt: string;
}

/** An essay that matches a query, opened at its best place, and the sections in which it does. */
export interface Result extends Match {
  authors: string[];
  sections: Match[];
  /** BCP 47 language of the essay, where it is not the site's. */
  lang?: string | undefined;
}

/** Makes a result of what the index holds of an essay. */
export function resultOf(fragment: Fragment, words: readonly string[]): Result {
  const { url, excerpt, meta, filters, content, locations } = fragment;
  const title = asWritten(meta.title ?? url);
  const texts = content.split(/\s+/);
  const wordsAt = (places: readonly number[]) => [
    ...new Set(places.map((at) => bare(asWritten(texts[at] ?? '')).toLowerCase()).filter(Boolean)),
  ];
  const found = worthMarking(wordsAt(locations), words);
  const address = (place: string) => marking(place, found);
  const places = fragment.sub_results
    .map((place) => ({ ...place, worth: wordsAt(place.locations).length }))
    .sort((a, b) => b.worth - a.worth || b.locations.length - a.locations.length);
  const [best] = beginsLike(title, words) ? [] : places;
  return {
    url: address(best?.url ?? url),
    title,
    excerpt: asWritten(excerpt),
    authors: filters.author ?? [],
    lang: meta.lang,
    // The essay's own beginning is no section of it.
    sections: places
      .filter((place) => place.url.includes('#') && place.locations.length > 0)
      .slice(0, 3)
      .map((place) => ({
        url: address(place.url),
        title: asWritten(place.title),
        excerpt: asWritten(place.excerpt),
      })),
  };
}

/** An address with the words to mark where it leads. */
export function marking(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  return address.replace(/(?=#)|$/, `?find=${words.map(encodeURIComponent).join('+')}`);
}

/**
 * Which of the words found are worth a mark: none of one or two letters beside longer ones, and not
 * all that a short word begins, where it stands itself.
 */
function worthMarking(found: readonly string[], words: readonly string[]): string[] {
  const asked = words.map(fold);
  const exact = new Set(found.map(fold));
  const kept = found.filter((word) => {
    const folded = fold(word);
    return !asked.some(
      (one) =>
        exact.has(one) &&
        folded.startsWith(one) &&
        folded.length > one.length + (one.length > 3 ? 4 : 1),
    );
  });
  const telling = kept.filter((word) => word.length > 2 && !['and', 'the', 'for'].includes(word));
  return (telling.length > 0 ? telling : kept).slice(0, 20);
}
