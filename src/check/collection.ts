import { slug } from 'github-slugger';
import { placeOf } from '../essay/front-matter.ts';
import type { Essay } from './essay.ts';
import { finding, type Finding } from './kinds.ts';
import type { Place } from '../essay/problem.ts';
import { idNamed } from './links.ts';
import { nearest, slips } from '../essay/slips.ts';
import { placeIn } from '../essay/problem.ts';

/** Whether two essays would become one page. */
export function checkIds(essays: readonly Essay[]): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Essay>();
  for (const essay of essays) {
    const { id, file } = essay;
    const other = first.get(id);
    if (id === '') findings.push(finding('unusable-name', placeIn(file), {}));
    else if (other)
      findings.push(finding('duplicate-id', placeIn(file), { id, other: other.file }));
    else first.set(id, essay);
  }
  return findings;
}

/** Whether two essays have one title. */
export function checkTitles(essays: readonly Essay[]): Finding[] {
  const first = new Map<string, Essay>();
  return essays.flatMap((essay) => {
    const { fields } = essay.frontMatter;
    if (fields.title === undefined) return [];
    const key = fields.title.toLowerCase();
    const other = first.get(key);
    if (!other) first.set(key, essay);
    return other
      ? [
          finding('same-title', placeOf(essay.frontMatter, 'title'), {
            title: fields.title,
            other: other.file,
          }),
        ]
      : [];
  });
}

/** Whether every related essay exists. A draft may be named before it is published. */
export function checkRelated(essays: readonly Essay[]): Finding[] {
  const ids = new Set(essays.map(({ id }) => id));
  return essays.flatMap(({ id: own, frontMatter }) =>
    (frontMatter.fields.related ?? []).flatMap((id, at) => {
      if (id === own)
        return [finding('related-to-itself', placeOf(frontMatter, 'related', at), { id })];
      if (ids.has(id)) return [];
      const others = new Set(ids);
      others.delete(own);
      const named = idNamed(id);
      const near = others.has(named) ? named : nearest(id, others);
      const guess =
        near === undefined
          ? 'Write the name of an essay’s file or folder, without the ending, or remove it.'
          : `Did you mean "${near}"?`;
      return [finding('unknown-related', placeOf(frontMatter, 'related', at), { id, guess })];
    }),
  );
}

/** A name as it is first written in the collection. */
interface Name {
  name: string;
  slug: string;
  file: string;
  count: number;
  /** When the essay joined the list that it is first written in; milliseconds. */
  added: number;
  place: () => Place;
}

/** Whether names of topics, or of authors, can be told apart by their addresses and by readers. */
export function checkNamesOf(group: 'topic' | 'author', essays: readonly Essay[]): Finding[] {
  const findings: Finding[] = [];
  const bySlug = new Map<string, Name>();
  for (const { file, frontMatter } of essays) {
    const { fields, raw } = frontMatter;
    const names = (group === 'topic' ? fields.topics : fields.author) ?? [];
    const added = fields.added?.getTime() ?? Infinity;
    names.forEach((name, at) => {
      const place = () =>
        group === 'topic'
          ? placeOf(frontMatter, 'topics', at)
          : placeOf(frontMatter, 'author', ...(Array.isArray(raw.author) ? [at] : []));
      const key = slug(name);
      const known = bySlug.get(key);
      if (key === '') findings.push(finding('no-address', place(), { group, name }));
      else if (!known) bySlug.set(key, { name, slug: key, file, count: 1, added, place });
      else if (known.name === name) known.count++;
      else {
        const details = { group, name, other: known.name, file: known.file, slug: key };
        findings.push(finding('shared-address', place(), details));
      }
    });
  }
  return [...findings, ...similarNames(group, [...bySlug.values()])];
}

/** Names one slip apart: the rarer of the two is taken for the slip, else the one added later. */
function similarNames(group: string, names: readonly Name[]): Finding[] {
  const candidates = new Map<string, Name[]>();
  const findings: Finding[] = [];
  for (const name of names) {
    // Two words one slip apart are alike once one letter is left out of one or both.
    const keys = new Set(leavingOneOut(name.name));
    const near = new Set([...keys].flatMap((key) => candidates.get(key) ?? []));
    for (const other of near) {
      if (!isSlip(name.name, other.name)) continue;
      const isOlder =
        name.count > other.count || (name.count === other.count && name.added < other.added);
      const [slip, right] = isOlder ? [other, name] : [name, other];
      const details = { group, name: slip.name, other: right.name, file: right.file };
      findings.push(finding('similar-name', slip.place(), details));
    }
    for (const key of keys) candidates.set(key, [...(candidates.get(key) ?? []), name]);
  }
  return findings;
}

/**
 * Whether one name is likely to be the other with a slip of the finger. Numbers and short names,
 * such as “Part 2” and “C”, are one sign apart on purpose.
 */
export function isSlip(...names: [string, string]): boolean {
  return slips(...names) === 1 && names.every((name) => name.length >= 4 && !/\d/.test(name));
}

function leavingOneOut(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
