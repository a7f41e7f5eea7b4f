import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Contents, Picture } from '../essay/contents.ts';
import { decoded } from '../essay/decoded.ts';
import { placeOf } from '../essay/front-matter.ts';
import type { Essay } from './essay.ts';
import { finding, type Finding } from './kinds.ts';
import type { Place } from '../essay/problem.ts';
import { isNamedAsPicture, type PictureReader } from './picture-files.ts';
import { placeIn } from '../essay/problem.ts';
import { nearest } from '../essay/slips.ts';

/** The pictures of an essay: in Markdown, which the build takes along, and of `<img>` tags. */
export function picturesIn({ pictures, elements }: Contents): Picture[] {
  const ofTags = elements.flatMap(({ name, attributes, place }) => {
    const url = name === 'img' ? attributes.get('src') : undefined;
    if (url === undefined) return [];
    // An empty description of a tag was written on purpose.
    return [{ url, isDescribed: attributes.has('alt'), isTag: true, place }];
  });
  return [...pictures, ...ofTags];
}

/** Whether the pictures of an essay, its cover among them, are there and can be read. */
export async function checkPictures(
  root: string,
  essay: Essay,
  isPicture: PictureReader,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const folder = dirname(join(root, essay.file));
  for (const { url, isDescribed, isTag, place } of essay.pictures) {
    if (!isDescribed) findings.push(finding('no-alt', place, {}));
    if (/^(?:https?:|data:|\/\/|#|$)/i.test(url)) continue;
    const name = decoded(url);
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
      findings.push(finding('missing-picture', place, { name: url, guess: besideEssay }));
    } else if (name === undefined) {
      const guess = 'Write %25 for a percent sign, or name the file without one.';
      findings.push(finding('missing-picture', place, { name: url, guess }));
    } else if (name.startsWith('/')) {
      const path = join(root, 'public', name.replace(/[?#].*/, ''));
      findings.push(...(await checkFile(name, path, place, isPicture)));
    } else if (isTag) findings.push(finding('unprocessed-picture', place, { name }));
    else if (!isTakenAlong(root, resolve(folder, name))) {
      const guess = 'Put it into the folder of the essay: pictures elsewhere are not taken along.';
      findings.push(finding('missing-picture', place, { name, guess }));
    } else findings.push(...(await checkFile(name, resolve(folder, name), place, isPicture)));
  }
  const { fields } = essay.frontMatter;
  if (typeof fields.cover === 'string') {
    const name = `./${fields.cover}.svg`;
    const place = placeOf(essay.frontMatter, 'cover');
    findings.push(...(await checkFile(name, resolve(folder, name), place, isPicture)));
  }
  if (typeof fields.cover === 'object') {
    const { image } = fields.cover;
    const place = placeOf(essay.frontMatter, 'cover', 'image');
    if (/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(image)) {
      findings.push(finding('missing-picture', place, { name: image, guess: besideEssay }));
    } else findings.push(...(await checkFile(image, resolve(folder, image), place, isPicture)));
  }
  return findings;
}

/**
 * Whether the pictures beside the essays can be read that none of them shows: the build reads them
 * all.
 *
 * @param files paths of pictures from the project's root
 */
export async function checkPictureFiles(
  root: string,
  files: readonly string[],
  essays: readonly Essay[],
  isPicture: PictureReader,
): Promise<Finding[]> {
  const shown = new Set(
    essays.flatMap(({ file, pictures, frontMatter: { fields } }) => {
      const { cover: named } = fields;
      const cover =
        typeof named === 'string' ? [`./${named}.svg`] : named === undefined ? [] : [named.image];
      const urls = [...pictures.map(({ url }) => decoded(url) ?? url), ...cover];
      return urls.map((url) => resolve(root, dirname(file), url));
    }),
  );
  const findings: Finding[] = [];
  for (const file of files) {
    const path = resolve(root, file);
    if (!isTakenAlong(root, path)) continue;
    if (/[?\\]/.test(file)) findings.push(finding('picture-name', placeIn(file), {}));
    else if (!shown.has(path) && !(await isPicture(path))) {
      findings.push(finding('unreadable-picture', placeIn(file), { name: basename(file) }));
    }
  }
  return findings;
}

/** Whether the build looks for pictures there: below `src/`, and not in what is hidden. */
function isTakenAlong(root: string, path: string): boolean {
  const source = resolve(root, 'src') + sep;
  return (
    path.startsWith(source) && !/[\\/](?:\.|node_modules[\\/])/.test(path.slice(source.length - 1))
  );
}

const besideEssay = 'Put it into the folder of the essay, and name it like ./cat.jpg.';

async function checkFile(
  name: string,
  path: string,
  place: Place,
  isPicture: PictureReader,
): Promise<Finding[]> {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return [missing(name, path, place)];
  const findings: Finding[] = [];
  if (file.size > heaviest) {
    findings.push(finding('heavy-picture', place, { name, size: Math.ceil(file.size / 1000) }));
  }
  if (!(await isPicture(path))) findings.push(finding('unreadable-picture', place, { name }));
  return findings;
}

/** Bytes that a picture may weigh without a word. */
const heaviest = 500_000;

function missing(name: string, path: string, place: Place): Finding {
  const folder = dirname(path);
  const others = existsSync(folder) ? readdirSync(folder).filter(isNamedAsPicture) : [];
  const near = nearest(basename(path), others);
  const start = name.slice(0, name.lastIndexOf('/') + 1) || './';
  const guess =
    near === undefined
      ? `Put it into ${name.startsWith('/') ? 'public/' : 'the folder of the essay'}, or correct its name.`
      : `Did you mean "${start}${near}"?`;
  return finding('missing-picture', place, { name, guess });
}
