import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/check/cli.ts';
import { Finding } from '../../src/check/finding.ts';
import { problem } from '../../src/essay/problem.ts';
import { github, summary, terminal } from '../../src/check/report.ts';
import { essay } from '../build-site.ts';
import { projectOf } from './project.ts';

// Each starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const project = resolve(import.meta.dirname, '../..');

/** Runs the command where there are these essays, in this process. */
async function runWith(essays: Record<string, string>, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const root = await projectOf(essays);
  const write = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await run(args, root, write);
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs the command in a process of its own. */
async function start(essays: Record<string, string>, ...args: string[]) {
  const root = await projectOf(essays);
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    const command = [join(project, 'src/check/cli.ts'), ...args];
    execFile(process.execPath, command, { cwd: root }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const finding = (...given: Parameters<typeof problem>) => new Finding(problem(...given));

const at = { file: 'src/content/articles/one, two.mdx', line: 3, column: 5 };
const found: Finding[] = [
  finding('unknown-field', at, { field: 'tit%le', guess: 'Did you mean "title"?' }),
  finding('windows-line-ends', { ...at, line: 1, column: 1 }, {}),
];

test('an essay in order leaves nothing to report, and 0', async () => {
  expect(await start({ 'one.mdx': essay() })).toEqual({
    code: 0,
    out: 'Nothing to report in 1 essay.\n',
    err: '',
  });
});

test('a warning leaves 0, an error 1', async () => {
  expect(await runWith({ 'one.mdx': essay({}, '# One\n\nWords.') })).toMatchObject({ code: 0 });
  expect(await runWith({ 'one.mdx': essay({}, '<Chrat />') })).toMatchObject({ code: 1 });
});

test('the findings come as JSON, without colours or other words', async () => {
  const { code, out } = await runWith(
    { 'one.mdx': essay({}, 'Words.\n\n<Chrat />') },
    '--format',
    'json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      file: 'src/content/articles/one.mdx',
      line: 11,
      column: 1,
      kind: 'unknown-part',
      severity: 'error',
      message: 'There is no part <Chrat>.',
      cure: 'Did you mean <Chart>? All parts are listed in docs/writing.md.',
    },
  ]);
});

test('nothing but JSON comes through npm, called as the guide says', async () => {
  const guide = await readFile(join(project, 'docs/writing.md'), 'utf8');
  const [command = ''] = /^npm .*--format json$/m.exec(guide) ?? [];
  const [npm = '', ...args] = command.split(' ');
  const out = await new Promise<string>((done) => {
    const shell = process.platform === 'win32';
    execFile(npm, args, { cwd: project, shell }, (_error, out) => done(out));
  });
  expect(JSON.parse(out)).toBeInstanceOf(Array);
});

test.each([
  [['--format'], '--format must be followed by one of: terminal, github, json.'],
  [['--format', 'yaml'], 'There is no format "yaml". Write one of: terminal, github, json.'],
  [['--fix'], 'There is no option --fix.'],
  [['one.mdx'], 'All essays are checked at once: leave out "one.mdx".'],
])('%j is answered with what can be written', async (args, words) => {
  const { code, out, err } = await runWith({}, ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(words);
  expect(err).toContain('--format terminal|github|json');
});

test('--help says what the command does', async () => {
  const { code, out } = await runWith({}, '--help');
  expect(code).toBe(0);
  expect(out).toContain('Checks the essays in src/content/articles/.');
});

test('an annotation escapes what GitHub would read as its own', () => {
  expect(github({ findings: found, essays: 1 })).toBe(
    '::error file=src/content/articles/one%2C two.mdx,line=3,col=5,title=unknown-field::There is no field "tit%25le". Did you mean "title"?\n' +
      '::warning file=src/content/articles/one%2C two.mdx,line=1,col=1,title=windows-line-ends::The lines of this file end as on Windows (CR LF). Save it with the line ending LF.\n',
  );
});

test('a terminal shows findings by file, coloured where it can', () => {
  const report = { findings: found.slice(0, 1), essays: 6 };
  expect(terminal(report)).toBe(
    'src/content/articles/one, two.mdx\n' +
      '  error src/content/articles/one, two.mdx:3:5 unknown-field\n' +
      '    There is no field "tit%le".\n' +
      '    Did you mean "title"?\n\n' +
      '1 error in 1 of 6 essays.\n' +
      'What each kind means: docs/writing.md#findings\n',
  );
  expect(terminal(report, true)).toContain('\u001B[31merror\u001B[39m');
});

test('the last line adds up', () => {
  const [error, warning] = found;
  const note = finding('draft', { ...at, file: 'b.mdx' }, {});
  const findings = [error, error, warning, note].filter((one) => one !== undefined);
  expect(summary({ findings, essays: 6 })).toBe('2 errors, 1 warning and 1 note in 2 of 6 essays.');
  const ignored = finding('ignored-file', at, { id: 'one', extension: 'md' });
  expect(summary({ findings: [ignored], essays: 6 })).toBe(
    '1 error in 1 file that no build takes.',
  );
  expect(summary({ findings: [...findings, ignored], essays: 6 })).toBe(
    '3 errors, 1 warning and 1 note in 2 of 6 essays and in 1 file that no build takes.',
  );
  const picture = finding('picture-name', { ...at, file: 'one/a?b.jpg' }, {});
  expect(summary({ findings: [note, picture, ignored], essays: 6 })).toBe(
    '2 errors and 1 note in 1 of 6 essays, in 1 picture and in 1 file that no build takes.',
  );
  const data = finding('not-utf-8', { ...at, file: 'one/walks.csv' }, { byte: '0xE4' });
  expect(summary({ findings: [data], essays: 6 })).toBe('1 error in 1 data file.');
  expect(summary({ findings: [], essays: 6 })).toBe('Nothing to report in 6 essays.');
});
