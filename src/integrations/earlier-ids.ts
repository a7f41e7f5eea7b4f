import { Parser } from 'htmlparser2';

/** The ids of an essay that a build knew. */
interface KnownIds {
  /** In the order of the text. */
  ids: readonly string[];
  /** Ids of still earlier builds, and in whose place each of `ids` stands now. */
  earlier: Readonly<Record<string, string>>;
}

/**
 * The ids that an essay had before, each with the one that stands in its place; and those of the last
 * build that are gone, and nobody knows what for. An id that is there again is no earlier one.
 *
 * @param last what the last build knew; nothing of a new essay
 * @param now the ids of today in the order of the text
 */
export function earlierIds(
  last: KnownIds | undefined,
  now: readonly string[],
): { earlier: Record<string, string>; gone: string[] } {
  if (!last) return { earlier: {}, gone: [] };
  const today = new Set(now);
  const renamed = new Map(renamedIn(last.ids, now).map(({ was, is }) => [was, is]));
  const kept = Object.entries(last.earlier).flatMap(([was, is]) => {
    const heir = today.has(is) ? is : renamed.get(is);
    return heir === undefined || heir === was || today.has(was) ? [] : [[was, heir] as const];
  });
  // A heading that its author gave back an earlier id is not to keep the one it had in between.
  const added = [...renamed].filter(([, is]) => !(is in last.earlier));
  return {
    earlier: Object.fromEntries([...kept, ...added]),
    gone: last.ids.filter((id) => !today.has(id) && !renamed.has(id)),
  };
}

/**
 * The ids that took the place of others: those that stand where one has gone, behind the same
 * neighbour. What was added or taken out beside them is no other name.
 *
 * @param before ids in the order of their text
 */
export function renamedIn(
  before: readonly string[],
  now: readonly string[],
): { was: string; is: string }[] {
  const added = changedIn(now, new Set(before));
  return [...changedIn(before, new Set(now))].flatMap(([behind, gone]) => {
    const others = added.get(behind) ?? [];
    // Where one of two is gone, nobody knows which.
    if (others.length !== gone.length) return [];
    return gone.map((was, at) => ({ was, is: others[at] ?? '' }));
  });
}

/** The ids that are not among the known ones, by the known one they stand behind. */
function changedIn(ids: readonly string[], known: ReadonlySet<string>): Map<string, string[]> {
  const changed = new Map<string, string[]>();
  let behind = '';
  for (const id of ids) {
    if (known.has(id)) behind = id;
    else changed.set(behind, [...(changed.get(behind) ?? []), id]);
  }
  return changed;
}

/**
 * A page with the earlier ids of its headings, on empty elements within them.
 *
 * @param earlier by each of them the id of the heading that it leads to
 */
export function withEarlierIds(html: string, earlier: Readonly<Record<string, string>>): string {
  const missing = new Set(Object.keys(earlier));
  const headings: { id: string; end: number }[] = [];
  const parser = new Parser({
    onopentag: (name, { id }) => {
      if (id === undefined) return;
      missing.delete(id);
      if (/^h[1-6]$/.test(name)) headings.push({ id, end: parser.endIndex + 1 });
    },
  });
  parser.end(html);
  let text = '';
  let done = 0;
  for (const { id, end } of headings) {
    const own = [...missing].filter((was) => earlier[was] === id);
    text += html.slice(done, end) + own.map(anchor).join('');
    done = end;
  }
  return text + html.slice(done);
}

function anchor(id: string): string {
  return `<span id="${id.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></span>`;
}
