import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folder } from '../essay/files.ts';
import { readEssay } from '../essay/read.ts';
import { checkEssay } from './check-essay.ts';
import { findingsOf } from './check.ts';
import { pictureReader } from './picture-files.ts';

const root = await mkdtemp(join(tmpdir(), 'parts-'));
await mkdir(join(root, folder), { recursive: true });
await writeFile(join(root, folder, 'walks.csv'), 'month,walks\nJanuary,4\nFebruary,7\n');
await writeFile(join(root, folder, 'counts.csv'), 'day,walks\n1,4\n2,7\n');
await writeFile(join(root, folder, 'odd.csv'), 'month,walks\nJanuary,4\nFebruary,1,200\n');
afterAll(() => rm(root, { recursive: true }));

/** What is found in the parts of a text. */
async function findingsIn(text: string) {
  const whole = `---\ndraft: true\n---\n${text}`;
  const essay = checkEssay(readEssay('one.mdx', Buffer.from(whole)));
  return findingsOf(root, essay, new Date('2026-11-23'), pictureReader());
}

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
])('%s is found, with its line and a cure', async (_kind, text, message) => {
  const [found] = (await findingsIn(text)).filter(
    ({ severity, line }) => severity === 'error' && line > 3,
  );
  expect(found).toMatchObject({ file: `${folder}one.mdx`, line: 6 });
  expect(`${found?.message} ${found?.cure}`).toContain(message);
});
