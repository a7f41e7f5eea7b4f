import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { afterAll, expect, test } from 'vitest';
import { remarkParts } from './parts.ts';

const folder = await mkdtemp(join(tmpdir(), 'essay-'));
await writeFile(join(folder, 'walks.csv'), 'month,walks\nJanuary,4\nFebruary,7\n');
afterAll(() => rm(folder, { recursive: true }));

/** Compiles an essay as the site does and gives the code that stands for it. */
async function compiled(text: string): Promise<string> {
  const file = new VFile({ path: join(folder, 'essay.mdx'), value: text });
  return String(await compile(file, { remarkPlugins: [remarkParts], jsx: true }));
}

test('imports the parts that an essay uses, once, and the data they name', async () => {
  const code = await compiled(
    'Text.\n\n<DataTable data="./walks.csv" caption="Walks" />\n\n<DataTable data="./walks.csv" caption="Again" total={["walks"]} />\n',
  );
  expect(
    code.match(/import DataTable from "\/src\/components\/mdx\/DataTable.astro"/g),
  ).toHaveLength(1);
  expect(code).toContain('import dataFile0 from "./walks.csv?raw"');
  expect(code).toContain('data={dataFile1}');
  expect(code).not.toContain('Quotation');
});

test('leaves HTML, and what an essay imports itself, alone', async () => {
  const code = await compiled(
    'import Own from "./Own.astro"\n\n<Own data="x" />\n\n<object data="x"></object>\n',
  );
  expect(code).toContain('<Own data="x"');
  expect(code).toContain('<object data="x"');
});
