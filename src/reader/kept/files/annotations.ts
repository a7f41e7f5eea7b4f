import { withBase } from '../../../collection/addresses';
import { byEssay } from '../arrange';
import { linkTo } from '../links';
import { type Passage, passageIn } from '../passage';
import { fragmentOf } from '../text-fragment';

/** Changes with what stands in the file beside the words of the standard. */
const version = 1;

/**
 * Passages as a collection of annotations: https://www.w3.org/TR/annotation-model/ in JSON-LD, by
 * essay. {@link passagesOfAnnotations} takes it in again.
 *
 * @param label what the collection is called
 * @param host where the site stands
 */
export function asAnnotations(passages: readonly Passage[], label: string, host: string): string {
  const book = new URL(withBase('/kept/'), host).href;
  const items = byEssay(passages)
    .flatMap(({ passages }) => passages)
    .map((passage) => annotationOf(passage, book, host));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: book,
    type: 'AnnotationCollection',
    label,
    'schema:version': version,
    total: items.length,
    first: { id: `${book}#all`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(passage: Passage, book: string, host: string) {
  const { id, essay, title, authors, quote, heading, start, note, kept, changed } = passage;
  return {
    id: `${book}#${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: kept,
    modified: changed,
    ...(note && { body: { type: 'TextualBody', value: note, format: 'text/plain' } }),
    target: {
      source: {
        id: linkTo({ essay, fragment: '' }, host),
        type: 'Text',
        'schema:name': title,
        'schema:author': authors,
      },
      selector: [
        ...(heading
          ? [{ type: 'FragmentSelector', value: heading.id, 'schema:name': heading.text }]
          : []),
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', start, end: start + quote.exact.length },
      ],
    },
  };
}

/** The passages in a file of annotations, be it ours or another's; undefined where it is none. */
export function passagesOfAnnotations(json: unknown): Passage[] | undefined {
  const items = itemsIn(json);
  return items?.flatMap((item) => passageOf(Object(item)) ?? []);
}

function itemsIn(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json;
  const { type, items, first }: Record<string, unknown> = Object(json);
  if (Array.isArray(items)) return items;
  if (first !== undefined) return itemsIn(first);
  return type === 'Annotation' ? [json] : undefined;
}

function passageOf(item: Record<string, unknown>): Passage | undefined {
  const target: Record<string, unknown> = Object(item.target);
  const source: Record<string, unknown> = Object(target.source);
  const address = typeof target.source === 'string' ? target.source : source.id;
  const selectors = [target.selector].flat().map((one): Record<string, unknown> => Object(one));
  const ofType = (type: string) => selectors.find((one) => one.type === type) ?? {};
  const quote = ofType('TextQuoteSelector');
  const fragment = ofType('FragmentSelector');
  const body: Record<string, unknown> = Object([item.body].flat()[0]);
  const [, essay] = /\/articles\/([^/?#]+)/.exec(String(address)) ?? [];
  const [, name] = /\/kept\/#(.+)$/.exec(String(item.id)) ?? [];
  const { exact } = quote;
  return passageIn({
    id: name === undefined ? item.id : decodedOr(name),
    essay: essay === undefined ? undefined : decodedOr(essay),
    title: source['schema:name'],
    authors: [source['schema:author'] ?? []].flat(),
    quote,
    heading: { id: fragment.value, text: fragment['schema:name'] ?? '' },
    start: ofType('TextPositionSelector').start,
    fragment:
      typeof exact === 'string' ? fragmentOf(exact, { start: 0, end: exact.length }) : undefined,
    note: item.bodyValue ?? body.value,
    kept: item.created,
    changed: item.modified,
  });
}

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
