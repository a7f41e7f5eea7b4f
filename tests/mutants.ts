import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { randomFrom } from './bench/random.ts';
import { listFiles, listFolder } from './build-site.ts';

/** A real essay with something cut, swapped or doubled, and the data files beside it. */
export interface Mutant {
  id: string;
  /** Paths below `src/content/articles/`, and contents. */
  files: Record<string, Uint8Array>;
}

/** Mutants of the tests' essays, the same for the same seed; for `.md`, of these without their parts. */
export function mutants(count: number, seed: number, ending: 'mdx' | 'md' = 'mdx'): Mutant[] {
  const { next } = randomFrom(seed);
  const below = (end: number) => Math.floor(next() * end);
  return Array.from({ length: count }, (_, at) => {
    const id = `${ending}-mutant-${at}`;
    const source = listFiles[below(listFiles.length)] ?? '';
    const folder = dirname(source);
    const data =
      folder === '.' ? [] : globSync(`${folder}/*.{csv,png,svg,astro,ts}`, { cwd: listFolder });
    const written = readFileSync(resolve(listFolder, source));
    let bytes: Uint8Array = ending === 'md' ? withoutParts(written) : written;
    for (let times = 1 + below(3); times > 0; times--) bytes = mutilated(bytes, below);
    const files = data.map((file) => [
      `${id}/${basename(file)}`,
      new Uint8Array(readFileSync(resolve(listFolder, file))),
    ]);
    return { id, files: { [`${id}/index.${ending}`]: bytes, ...Object.fromEntries(files) } };
  });
}

/** An essay without the tags that plain Markdown does not know. */
function withoutParts(bytes: Buffer): Buffer {
  return Buffer.from(
    bytes.toString('utf8').replace(/<\/?[A-Z](?:"[^"]*"|\{[^}]*\}|[^>"{])*>/g, ''),
  );
}

/** Bytes or lines of a text cut, swapped or doubled, there or elsewhere; more often where the signs are. */
function mutilated(bytes: Uint8Array, below: (end: number) => number): Uint8Array {
  const text = Buffer.from(bytes);
  if (below(2) === 0) {
    const lines = text.toString('latin1').split('\n');
    const [at, other] = [below(lines.length), below(lines.length)];
    const length = 1 + below(3);
    const some = lines.slice(at, at + length);
    if (below(3) === 0) lines.splice(at, length);
    else if (below(2) === 0) lines.splice(other, 0, ...some);
    else [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    return Buffer.from(lines.join('\n'), 'latin1');
  }
  const signs = [...'<>{}[]()"`#*:/\\^|=-'].filter((sign) => text.includes(sign));
  const sign = signs[below(signs.length)] ?? '-';
  const at =
    below(2) === 0 ? below(text.length) : text.indexOf(sign, below(text.lastIndexOf(sign) + 1));
  const length = below(4) === 0 ? 1 + below(40) : 1 + below(2);
  const [before, some, after] = [
    text.subarray(0, at),
    text.subarray(at, at + length),
    text.subarray(at + length),
  ];
  if (below(3) === 0) return Buffer.concat([before, after]);
  if (below(3) === 0) return Buffer.concat([before, some, some, after]);
  if (below(2) === 0) {
    const other = below(text.length);
    return Buffer.concat([text.subarray(0, other), some, text.subarray(other)]);
  }
  return Buffer.concat([before, after.subarray(0, length), some, after.subarray(length)]);
}
