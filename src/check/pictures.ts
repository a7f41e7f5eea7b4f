import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import type { Contents, Picture } from './contents.ts';
import type { Essay } from './essay.ts';
import { finding, type Finding, type Place } from './kinds.ts';
import { nearest } from '../collection/slips.ts';

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
export async function checkPictures(root: string, essay: Essay): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { url, isDescribed, isTag, place } of essay.pictures) {
    if (!isDescribed) findings.push(finding('no-alt', place, {}));
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(url) || url === '') continue;
    const name = decoded(url);
    if (name === undefined) {
      const guess = 'Write %25 for a percent sign, or name the file without one.';
      findings.push(finding('missing-picture', place, { name: url, guess }));
    } else if (name.startsWith('/')) {
      const isThere = existsSync(join(root, 'public', name.replace(/[?#].*/, '')));
      if (!isThere) findings.push(missing(name, join(root, 'public'), '/', place));
    } else if (isTag) findings.push(finding('unprocessed-picture', place, { name }));
    else if (!resolve(dirname(essay.path), name).startsWith(resolve(root, 'src') + sep)) {
      const guess = 'Put it into the folder of the essay: pictures elsewhere are not taken along.';
      findings.push(finding('missing-picture', place, { name, guess }));
    } else findings.push(...(await checkFile(name, essay.path, place)));
  }
  const { fields, placeOf } = essay.frontMatter;
  if (typeof fields.cover === 'object') {
    const place = placeOf('cover', 'image');
    findings.push(...(await checkFile(fields.cover.image, essay.path, place)));
  }
  return findings;
}

async function checkFile(name: string, essay: string, place: Place): Promise<Finding[]> {
  const folder = dirname(essay);
  const path = resolve(folder, name);
  if (!existsSync(path) || !statSync(path).isFile()) return [missing(name, folder, './', place)];
  const findings: Finding[] = [];
  const { size } = statSync(path);
  if (size > heaviest) {
    findings.push(finding('heavy-picture', place, { name, size: Math.ceil(size / 1000) }));
  }
  if (!(await isPicture(path))) findings.push(finding('unreadable-picture', place, { name }));
  return findings;
}

/** Bytes that a picture may weigh without a word. */
const heaviest = 500_000;

/** How the names of pictures end that a build can read. */
export const pictureEndings = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.svg', '.avif', '.tiff'];

/** Whether both can read a file that will: Astro its size, sharp its content, to the end. */
async function isPicture(path: string): Promise<boolean> {
  if (!pictureEndings.includes(extname(path).toLowerCase())) return false;
  // Most essays have no picture, and need not wait for either.
  const [{ imageMetadata }, { default: sharp }] = await Promise.all([
    import('astro/assets/utils'),
    import('sharp'),
  ]);
  try {
    const content = await readFile(path);
    const { format } = await imageMetadata(content, path);
    // Scaled down, because that is the quickest way to read all of it.
    if (format !== 'svg') await sharp(content, { failOn: 'error' }).resize(8).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function missing(name: string, folder: string, prefix: string, place: Place): Finding {
  const others = readdirSync(folder).filter((other) =>
    pictureEndings.includes(extname(other).toLowerCase()),
  );
  const near = nearest(name.replace(/^\.?\//, ''), others);
  const guess =
    near === undefined
      ? `Put it into ${prefix === '/' ? 'public/' : 'the folder of the essay'}, or correct its name.`
      : `Did you mean "${prefix}${near}"?`;
  return finding('missing-picture', place, { name, guess });
}

function decoded(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}
