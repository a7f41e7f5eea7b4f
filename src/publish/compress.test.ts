import { globSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compress } from './compress.ts';

test('texts are there a second and a third time, where that is smaller; pictures are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'essay'));
  const text = 'A long text. '.repeat(100);
  writeFileSync(join(folder, 'essay/index.html'), text);
  writeFileSync(join(folder, 'short.txt'), 'a');
  writeFileSync(join(folder, 'picture.png'), text);
  mkdirSync(join(folder, 'later'));
  writeFileSync(join(folder, 'later/index.html'), text);
  expect(compress(folder, ['later'])).toBe(2);
  expect(globSync('**/*.{br,gz}', { cwd: folder }).sort()).toEqual([
    join('essay', 'index.html.br'),
    join('essay', 'index.html.gz'),
  ]);
  const read = (ending: string) => readFileSync(join(folder, `essay/index.html.${ending}`));
  expect(brotliDecompressSync(read('br')).toString()).toBe(text);
  expect(gunzipSync(read('gz')).toString()).toBe(text);
  // What is there is not made again.
  expect(compress(folder)).toBe(2);
  expect(globSync('later/*', { cwd: folder })).toHaveLength(3);
});
