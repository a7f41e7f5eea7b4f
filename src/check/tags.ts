import type { Contents, Element } from '../essay/contents.ts';
import { ownNames } from './names.ts';
import { finding, type Finding } from './kinds.ts';
import type { Place } from '../essay/problem.ts';
import { isComponent, parts } from '../essay/parts.ts';
import { checkPart, type DataUse } from './parts.ts';

/** Whether the tags of an essay exist, hold what they may, and pass the policy of the site. */
export function checkTags(
  contents: Contents,
  file: string,
): { findings: Finding[]; data: DataUse[] } {
  const own = ownNames(contents.imports);
  const ofParts = contents.tags.flatMap((tag) => {
    const name = tag.name ?? '';
    return isComponent(name) && !own.has(name.replace(/\..*/, '')) ? [checkPart(tag, file)] : [];
  });
  const misplaced = contents.partsInMd.map(({ name, place }) =>
    finding('part-in-md', place, { name }),
  );
  const elements = contents.elements.filter(({ name }) => !isComponent(name));
  // HTML is read in small letters, those of parts in an .md file too.
  const isMisplaced = ({ line, column }: Place) =>
    misplaced.some((other) => other.line === line && other.column === column);
  const findings = [
    ...ofParts.flatMap((part) => part.findings),
    ...misplaced,
    ...elements.filter(({ place }) => !isMisplaced(place)).flatMap(checkSmallLetters),
    ...elements.flatMap(checkPolicy),
    ...contents.pictures.flatMap(({ url, place }) => checkHost(url, place)),
  ];
  return { findings, data: ofParts.flatMap(({ data }) => data ?? []) };
}

/** The name of a part in small letters would be an element that shows nothing. */
function checkSmallLetters({ name, attributes, place }: Element): Finding[] {
  const part = Object.keys(parts).find((part) => part.toLowerCase() === name.toLowerCase());
  // HTML has a figure, too.
  if (!part || (part === 'Figure' && !attributes.has('caption'))) return [];
  return [finding('unknown-part', place, { name, guess: `Did you mean <${part}>?` })];
}

function checkPolicy({ name, attributes, place }: Element): Finding[] {
  const findings: Finding[] = [];
  if (attributes.has('style')) findings.push(finding('inline-style', place, {}));
  if (name === 'script') findings.push(finding('inline-script', place, { name: '<script>' }));
  for (const attribute of attributes.keys()) {
    if (/^on[a-z]/i.test(attribute)) {
      findings.push(finding('inline-script', place, { name: attribute }));
    }
  }
  if (fetching.has(name)) {
    for (const attribute of ['src', 'data', 'poster']) {
      findings.push(...checkHost(attributes.get(attribute) ?? '', place));
    }
  }
  if (name === 'link') findings.push(...checkHost(attributes.get('href') ?? '', place));
  return findings;
}

/** Elements that ask for a file by themselves. */
const fetching = new Set([
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'track',
  'embed',
  'object',
  'input',
]);

function checkHost(url: string, place: Place): Finding[] {
  if (!/^(?:https?:)?\/\//i.test(url)) return [];
  const [, name = 'file'] = /([^/?#]+)\/?(?:[?#].*)?$/.exec(url) ?? [];
  return [finding('outside-content', place, { url, name })];
}
