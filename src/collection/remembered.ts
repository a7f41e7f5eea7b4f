import { createHash } from 'node:crypto';

/** An entry of a collection, as far as other pages than its own may show it. */
type Entry = Record<'id' | 'data' | 'collection', unknown> & { words?: number };

/**
 * Gives paths of pages the keys by which a build knows those again that the last one rendered: of all
 * that stands in their props, but for the texts of articles that a page only lists. What is the same for
 * all pages is for `integrations/remembered-pages.ts`.
 *
 * @param textOf the entry whose text stands on the page
 */
export function withCacheKeys<Props extends object, Path extends { props: Props }>(
  paths: readonly Path[],
  textOf: (props: Path['props']) => object | undefined = () => undefined,
): (Path & { cacheKey: string })[] {
  const known = new Map<object, string>();
  const listed = (entry: Entry): string => {
    const { id, data, words } = entry;
    const digest = known.get(entry) ?? digestOf(JSON.stringify([id, data, words]));
    known.set(entry, digest);
    return digest;
  };
  const keyOf = ({ props }: Path): string => {
    const all = JSON.stringify(props, (_name, value: unknown) =>
      isEntry(value) ? listed(value) : value,
    );
    return digestOf(all + JSON.stringify(textOf(props)));
  };
  return paths.map((path) => {
    let key: string | undefined;
    // When it is asked for: the preview, which remembers no page, never does.
    return {
      ...path,
      get cacheKey() {
        return (key ??= keyOf(path));
      },
    };
  });
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'collection' in value && 'data' in value;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
