import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { afterAll, expect, test } from 'vitest';
import { remarkParts } from './parts.ts';

const folder = await mkdtemp(join(tmpdir(), 'essay-'));
await writeFile(join(folder, 'walks.csv'), 'month,walks\nJanuary,4\nFebruary,7\n');
await writeFile(join(folder, 'counts.csv'), 'day,walks\n1,4\n2,7\n');
await writeFile(join(folder, 'odd.csv'), 'month,walks\nJanuary,4\nFebruary,1,200\n');
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

const chart = (props: string) =>
  `Line one.\n\n<Chart data="./walks.csv" title="T" summary="S" x="month" unit="U" ${props} />\n`;

test.each([
  [
    'an unknown part',
    'Line one.\n\n<Chrat />\n',
    'There is no part <Chrat>. Did you mean <Chart>?',
  ],
  [
    'a missing prop',
    'Line one.\n\n<Quotation>\n\nWords.\n\n</Quotation>\n',
    '<Quotation> needs by.',
  ],
  [
    'an unknown prop',
    'Line one.\n\n<Quotation by="A" in="B">\n\nWords.\n\n</Quotation>\n',
    '<Quotation> has no prop "in"; it takes by, work.',
  ],
  [
    'a prop of the wrong type',
    chart('y="walks"'),
    '<Chart> y: must be a list of columns, like {["clicks"]}.',
  ],
  [
    'a wrong choice',
    chart('y={["walks"]} kind="pie"'),
    '<Chart> kind: must be "columns" or "bars".',
  ],
  ['an expression', chart('y={columns}'), '<Chart> y: write the value out'],
  ['spread props', 'Line one.\n\n<Steps {...props} />\n', '<Steps> takes its props one by one'],
  [
    'an unknown column',
    chart('y={["talks"]}'),
    'in ./walks.csv, there is no column "talks"; it has "month", "walks".',
  ],
  [
    'a total of the column that names the lines',
    'Line one.\n\n<DataTable data="./counts.csv" caption="C" total={["day"]} />\n',
    'the first column, "day", names the lines; take it out of "total".',
  ],
  [
    'a missing file',
    'Line one.\n\n<DataTable data="./none.csv" caption="C" />\n',
    'there is no such file as "./none.csv" beside the essay.',
  ],
  [
    'a file that is no CSV',
    'Line one.\n\n<DataTable data="./none.xls" caption="C" />\n',
    'must name a CSV file beside the essay',
  ],
  [
    'a malformed file',
    'Line one.\n\n<DataTable data="./odd.csv" caption="C" />\n',
    'in ./odd.csv, line 3 has 3 values, but line 1 names 2 columns.',
  ],
])('%s is refused, with its line and a cure', async (_kind, text, message) => {
  const refusal: unknown = await compiled(text).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ line: 3, file: join(folder, 'essay.mdx') });
  expect(String(refusal)).toContain(message);
});
