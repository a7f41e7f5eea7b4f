import { Cite, type Name, plugins, type Work } from '@citation-js/core';
import { parse } from '@citation-js/name';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

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

/** What an essay is cited by. */
export interface Cited {
  id: string;
  title: string;
  author: readonly string[];
  /** The day, month or year it was first published, or else added: `2022-09`. */
  issued: string;
  /** What it stood in, or else the site. */
  container: string;
  /** Whole address of its page. */
  url: string;
  /** BCP 47 */
  lang: string;
}

/** An essay as programs cite it. */
export function citationsOf(essay: Cited): Citation[] {
  const { id, title, author, issued, container, url, lang } = essay;
  const work: Work = {
    ...{ id, type: 'webpage', title, author: author.map(nameOf) },
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    ...{ 'container-title': container, URL: url, language: lang },
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

/** The library breaks lines at 70 characters, within words, and others take the rest for another field. */
function inWholeLines(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '');
}
