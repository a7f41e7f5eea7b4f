import { Cite, type Name, plugins, type Work } from '@citation-js/core';
import { parse } from '@citation-js/name';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Article } from '../collection/article.ts';
import { isoDay } from '../collection/dates.ts';

// Else what is not ASCII is spelt out, and letters of other scripts are lost.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** A citation in a format that programs for citations read. */
export interface Citation {
  /** What a block of it is called. */
  lang: 'bibtex' | 'ris' | 'json';
  text: string;
}

/** Where an essay stands. */
interface Edition {
  /** Whole address of its page. */
  address: string;
  /** The name of the site. */
  site: string;
  /** BCP 47 language of an essay that names none. */
  language: string;
}

/**
 * An essay as programs cite it: as it stands on this site, with the day of its first edition where that
 * is known.
 */
export function citationsOf(
  { id, data }: Pick<Article, 'id' | 'data'>,
  edition: Edition,
): Citation[] {
  const work: Work = {
    ...{ id, type: 'webpage', title: data.title, author: data.author.map(nameOf) },
    issued: { 'date-parts': [partsOf(data.published ?? isoDay(data.added))] },
    'container-title': data.source?.publication ?? edition.site,
    URL: edition.address,
    language: data.lang ?? edition.language,
  };
  const cited = new Cite(work);
  return [
    { lang: 'bibtex', text: cited.format('bibtex').trim().replaceAll('\t', '  ') },
    { lang: 'ris', text: inWholeLines(cited.format('ris')) },
    { lang: 'json', text: JSON.stringify([work]) },
  ];
}

/** In other scripts names are not taken apart: which part is the family's is not for us to say. */
function nameOf(name: string): Name {
  return /^[\p{Script=Latin}\p{M}.'’-]+(?: [\p{Script=Latin}\p{M}.'’-]+)+$/u.test(name)
    ? parse(name)
    : { literal: name };
}

/** `2022-09` as numbers. */
const partsOf = (date: string) => date.split('-').map(Number);

/** The library breaks lines at 70 characters, within words, and others take the rest for another field. */
function inWholeLines(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '');
}
