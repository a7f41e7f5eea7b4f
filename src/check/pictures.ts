import { statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Contents, Picture } from '../essay/contents.ts';
import { decoded } from '../essay/decoded.ts';
import { placeOf } from '../essay/front-matter.ts';
import { folder as essaysFolder, isMdx, isNamedAsPicture } from '../essay/files.ts';
import type { Place } from '../essay/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import type { List } from './list.ts';
import { nearestFile } from './nearest-file.ts';
import { oncePer } from './once-per.ts';
import type { PictureReader } from './picture-files.ts';
import type { Surroundings } from './rule.ts';

/** The pictures of an essay: in Markdown, which the build takes along, and of `<img>` tags. */
export function picturesIn({ pictures, elements }: Contents): Picture[] {
  const ofTags = elements.flatMap(({ name, attributes, place }) => {
    if (name !== 'img') return [];
    // In MDX an expression may give the address.
    const isLiteral = !isMdx(place.file) && !attributes.has('srcset');
    const url = attributes.get('src') ?? (isLiteral ? '' : undefined);
    if (url === undefined) return [];
    // An empty description of a tag was written on purpose.
    return [{ url, isDescribed: attributes.has('alt'), isTag: true, place }];
  });
  return [...pictures, ...ofTags];
}

/** What is wrong with a picture, and the rule that says so. */
export type PictureFault = { place: Place } & (
  | { rule: 'missing-picture'; details: { name: string; guess: string } }
  | { rule: 'unprocessed-picture' | 'unreadable-picture'; details: { name: string } }
  | { rule: 'heavy-picture'; details: { name: string; size: number } }
);

/** What is wrong with the pictures of an essay, its cover among them. */
export const pictureFaults = oncePer(async ({ essay, root, isPicture }: Surroundings) => {
  const faults: PictureFault[] = [];
  const folder = dirname(join(root, essay.file));
  for (const { url, isTag, place } of essay.pictures) {
    if (/^(?:https?:|data:|\/\/|#|$)/i.test(url)) continue;
    const name = decoded(url);
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
      faults.push({ rule: 'missing-picture', place, details: { name: url, guess: besideEssay } });
    } else if (name === undefined) {
      const guess = 'Write %25 for a percent sign, or name the file without one.';
      faults.push({ rule: 'missing-picture', place, details: { name: url, guess } });
    } else if (name.includes('\\')) {
      faults.push(missing(name, folder, place, inAddress));
    } else if (name.startsWith('/')) {
      const file = name.replace(/[?#].*/, '');
      faults.push(...(await checkFile(file, join(root, 'public'), place, isPicture, inAddress)));
    } else if (isTag) faults.push({ rule: 'unprocessed-picture', place, details: { name } });
    else if (!isTakenAlong(root, resolve(folder, name))) {
      const guess = 'Put it into the folder of the essay: pictures elsewhere are not taken along.';
      faults.push({ rule: 'missing-picture', place, details: { name, guess } });
    } else faults.push(...(await checkFile(name, folder, place, isPicture, inAddress)));
  }
  const { fields } = essay.frontMatter;
  if (typeof fields.cover === 'string') {
    const name = `./${fields.cover}.svg`;
    const place = placeOf(essay.frontMatter, 'cover');
    faults.push(...(await checkFile(name, folder, place, isPicture, inDrawing)));
  }
  if (typeof fields.cover === 'object') {
    const { image } = fields.cover;
    const place = placeOf(essay.frontMatter, 'cover', 'image');
    if (/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(image)) {
      faults.push({ rule: 'missing-picture', place, details: { name: image, guess: besideEssay } });
    } else faults.push(...(await checkFile(image, folder, place, isPicture, (path) => path)));
  }
  return faults;
});

/** Pictures beside the essays, all of which a build reads: paths from the project's root. */
export function picturesBeside({ root, others }: List): string[] {
  return others
    .filter(isNamedAsPicture)
    .map((name) => essaysFolder + name)
    .filter((file) => isTakenAlong(root, resolve(root, file)));
}

/** Whether an essay shows a picture, which is a path on disk. */
export function shownIn({ root, essays }: List): (path: string) => boolean {
  const shown = new Set(
    essays.flatMap(({ file, pictures, frontMatter: { fields } }) => {
      const { cover: named } = fields;
      const cover =
        typeof named === 'string' ? [`./${named}.svg`] : named === undefined ? [] : [named.image];
      const urls = [...pictures.map(({ url }) => decoded(url) ?? url), ...cover];
      return urls.map((url) => resolve(root, dirname(file), url));
    }),
  );
  return (path) => shown.has(path);
}

/** Whether the build looks for pictures there: below `src/`, and not in what is hidden. */
function isTakenAlong(root: string, path: string): boolean {
  const source = resolve(root, 'src') + sep;
  return (
    path.startsWith(source) && !/[\\/](?:\.|node_modules[\\/])/.test(path.slice(source.length - 1))
  );
}

const besideEssay = 'Put it into the folder of the essay, and name it like ./cat.jpg.';

/** Writes a path where Markdown has an address. */
const inAddress = (path: string) => path.replaceAll('%', '%25').replaceAll(' ', '%20');

/** Writes the path of a drawing where the front matter names it. */
const inDrawing = (path: string) => path.replace(/^\.\/|\.svg$/gi, '');

/**
 * @param name as it is written, but for percent signs
 * @param folder where its path starts
 * @param write how a path is written in its place
 */
async function checkFile(
  name: string,
  folder: string,
  place: Place,
  isPicture: PictureReader,
  write: (path: string) => string,
): Promise<PictureFault[]> {
  const path = join(folder, name);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return [missing(name, folder, place, write)];
  const faults: PictureFault[] = [];
  if (file.size > heaviest) {
    faults.push({
      rule: 'heavy-picture',
      place,
      details: { name, size: Math.ceil(file.size / 1000) },
    });
  }
  if (!(await isPicture(path)))
    faults.push({ rule: 'unreadable-picture', place, details: { name } });
  return faults;
}

/** Bytes that a picture may weigh without a word. */
const heaviest = 500_000;

function missing(
  name: string,
  folder: string,
  place: Place,
  write: (path: string) => string,
): PictureFault {
  const isMeant = (other: string) =>
    write === inDrawing ? other.endsWith('.svg') : isNamedAsPicture(other);
  const near = nearestFile(folder, name, isMeant);
  const start = name.startsWith('/') || name.startsWith('.') ? '' : './';
  const guess =
    near === undefined
      ? `Put it into ${name.startsWith('/') ? 'public/' : 'the folder of the essay'}, or correct its name.`
      : didYouMean(write(start + near), write(name));
  return { rule: 'missing-picture', place, details: { name, guess } };
}
