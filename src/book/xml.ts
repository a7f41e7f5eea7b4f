import { toXml } from 'xast-util-to-xml';

/** A document of XML, after what stands before its root. */
export function xmlOf(tree: Parameters<typeof toXml>[0], before = ''): string {
  const xml = toXml(tree, { closeEmptyElements: true });
  // Nothing but the end of a section of text may be written so.
  return `<?xml version="1.0" encoding="utf-8"?>\n${before}${xml.replaceAll(']]>', ']]&gt;')}\n`;
}
