import { expect, test } from 'vitest';
import { placeOf, readFrontMatter } from './front-matter.ts';
import { readSource } from './source.ts';

/** The front matter of an essay that is right but for these lines, which stand from its seventh on. */
function read(...lines: string[]) {
  const fields = [
    'title: "One"',
    'description: "Of one."',
    'author: "Ada Tester"',
    'topics: ["Leadership"]',
    'added: 2026-11-01',
    ...lines,
  ];
  return ofText(['---', ...fields, '---', '', 'Words.', ''].join('\n'));
}

const ofText = (text: string) => readFrontMatter(readSource('one.mdx', Buffer.from(text)));

/** What is found, each as `line:column rule details`. */
const problemsIn = (...lines: string[]) =>
  read(...lines).problems.map(({ rule, place, details }) =>
    [`${place.line}:${place.column}`, rule, details.problem ?? details.guess].join(' '),
  );

test('of a moment, the day that is written counts, wherever on the earth it was', () => {
  const { fields, problems } = read(
    'published: 2022-09-14T23:30:00-05:00',
    'updated: 2026-11-21T00:30:00+09:00',
  );
  expect(problems).toEqual([]);
  expect(fields).toMatchObject({ published: '2022-09-14', updated: new Date('2026-11-21') });
});

test('fields are read as what they are', () => {
  const { fields, problems } = read(
    'lang: pt-BR',
    'series: { name: "On foot", part: 2 }',
    'aliases: ["walking", "a-walk"]',
    'published: 2022',
  );
  expect(problems).toEqual([]);
  expect(fields).toMatchObject({
    author: ['Ada Tester'],
    lang: 'pt-BR',
    series: { name: 'On foot', part: 2 },
    aliases: ['walking', 'a-walk'],
    published: '2022',
  });
});

test.each([
  ['lang: pt_BR', '7:1 wrong-value must be a language of BCP 47, like de or pt-BR'],
  ['lang: true', '7:1 wrong-type must be a language, like de or pt-BR'],
  ['series: "On foot"', '7:1 wrong-type must hold a name'],
  ['series: { part: 2 }', '7:1 wrong-type is missing'],
  ['series: { name: "On foot", part: 0 }', '7:28 empty-value must be 1 or more'],
  ['series: { name: "On foot", prat: 2 }', '7:28 unknown-field Did you mean "part"?'],
  ['aliases: "walking"', '7:1 wrong-type must be a list of ids, like ["walking"]'],
  [
    'aliases: ["on-foot", "On Foot.mdx"]',
    '7:22 wrong-value must be an id, like on-walking: small letters and hyphens',
  ],
])('%s is found fault with', (line, problem) => {
  expect(problemsIn(line)).toEqual([problem]);
});

test('a field that is nowhere stands where the field that should hold it does', () => {
  const frontMatter = read('series: { part: 2 }');
  expect(placeOf(frontMatter, 'series', 'name')).toEqual({ file: 'one.mdx', line: 7, column: 1 });
  expect(placeOf(frontMatter, 'why')).toEqual({ file: 'one.mdx', line: 2, column: 1 });
});

test('line ends of Windows change nothing', () => {
  const text = '---\ntitle: "One"\nadded: 2026-02-30\n---\nWords.';
  const { problems: asOnWindows, ...others } = ofText(text.replaceAll('\n', '\r\n'));
  expect(others).toEqual(expect.objectContaining({ length: 4, raw: ofText(text).raw }));
  expect(asOnWindows).toEqual(ofText(text).problems);
});
