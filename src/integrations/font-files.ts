import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Face } from '../collection/site-options.ts';

const { resolve } = createRequire(import.meta.url);

/** The files of a face. @throws where a package is not installed, or has no such part */
export function filesOf({ package: name, weight, style, subsets }: Face) {
  const folder = folderOf(name);
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'unicode.json'), 'utf8'),
  );
  const known = Object.keys(ranges);
  const wanted = subsets.flatMap((subset) =>
    subset === 'numbered' ? known.filter((one) => /^\[\d+\]$/.test(one)) : subset,
  );
  return wanted.map((subset) => {
    const range = ranges[subset];
    if (range === undefined) {
      throw new Error(`faces: ${name} has no "${subset}". It has ${known.join(', ')}.`);
    }
    const axis = name.startsWith('@fontsource-variable/') ? 'wght' : String(weight);
    const file = [basename(name), subset.replace(/[[\]]/g, ''), axis, style].join('-');
    return {
      weight,
      style,
      unicodeRange: range.split(','),
      src: [{ url: join(folder, 'files', `${file}.woff2`), format: 'woff2' }],
      meta: { subset },
    };
  });
}

function folderOf(name: string): string {
  try {
    return dirname(resolve(`${name}/package.json`));
  } catch {
    throw new Error(`faces: the package ${name} is not installed. Run: npm install ${name}`);
  }
}

/** The paths of the files of a face. @throws as {@link filesOf} */
export function fontFiles(face: Face): string[] {
  return filesOf(face).flatMap(({ src }) => src.map(({ url }) => url));
}
