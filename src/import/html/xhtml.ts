import { isEmptyElement } from '../../essay/html-tags.ts';

const selfClosed = /<([a-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/gi;

/** XHTML as HTML, where a slash closes nothing: `<title/>` would take the whole page into it. */
export function asHtml(xhtml: string): string {
  return xhtml.replace(selfClosed, (tag, name: string, attributes: string) =>
    isEmptyElement(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
  );
}
