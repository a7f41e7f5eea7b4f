import { expect, test } from 'vitest';
import { readYaml } from './yaml.ts';
import { nameless } from './yaml-lines.ts';

const read = (text: string) => readYaml('one.mdx', text.split('\n'));

/** What is found, each as `line:column rule details`, the lines of the file counted. */
const problemsIn = (text: string) =>
  read(text).problems.map(({ rule, place: { line, column }, details }) =>
    [`${line}:${column}`, rule, ...Object.values(details)].join(' '),
  );

test.each([
  ['2022', 2022],
  ['2022-09', '2022-09'],
  ['2022-09-14', new Date('2022-09-14')],
  ['"2022-09-14"', '2022-09-14'],
  ['2022-02-30', new Date('2022-03-02')],
  ['2022-09-14 10:00:00 +02:00', new Date('2022-09-14')],
  ['2026-11-21T23:30:00-05:00', new Date('2026-11-21')],
  ['2026-11-21T23:30-05:00', new Date('2026-11-21')],
  ['2026-11-21T00:30:00+09:00', new Date('2026-11-21')],
  ['2026-11-21T23:30:00.5Z', new Date('2026-11-21')],
  ['2026-11-21 23:30', new Date('2026-11-21')],
  ['2026-11-21 23:30 at night', '2026-11-21 23:30 at night'],
  ['true', true],
  ['yes', 'yes'],
  ['~', null],
  ['010', 10],
  ['1.50', 1.5],
  ["'it''s'", "it's"],
  ['"caf\\u00e9"', 'café'],
  ['a#b # c', 'a#b'],
  ['[a, "b",]', ['a', 'b']],
  ['>\n  one\n  two', 'one two\n'],
  ['one\n  -two and:three', 'one -two and:three'],
  ['\n  https://example.org', 'https://example.org'],
  ['[a:b,\n  -c]', ['a:b', '-c']],
  ['\n  - -4', [-4]],
])('%j is read as %j', (text, value) => {
  expect(read(`field: ${text}`)).toMatchObject({ raw: { field: value }, problems: [] });
});

test('fields, items and dates are where they are written', () => {
  const { places, written } = read('topics: [A,\n  "B"]\nsource: { url: x }\nadded: "2026-02-30"');
  expect(places.get('topics')).toEqual({ line: 2, column: 1 });
  expect(places.get('topics.1')).toEqual({ line: 3, column: 3 });
  expect(places.get('source.url')).toEqual({ line: 4, column: 11 });
  expect(written.get('added')).toEqual({ line: 5, column: 9, text: '2026-02-30' });
});

test('of fields that stand twice the first count, and the others are found', () => {
  expect(read('title: One\nsource: { url: a, url: b }\ntitle: Two').raw).toEqual({
    title: 'One',
    source: { url: 'a' },
  });
  expect(problemsIn('title: One\nsource: { url: a, url: b }\ntitle: Two')).toEqual([
    '3:19 repeated-field url',
    '4:1 repeated-field title',
  ]);
});

test('a tab that indents a field is found and read as two spaces, one within a text is not', () => {
  expect(read('source:\n\turl: a').raw).toEqual({ source: { url: 'a' } });
  expect(problemsIn('source:\n\turl: a\ntitle: "a\n\tb"')).toEqual(['3:1 tab-in-yaml']);
});

test.each([
  ['title: One\n  why: "x"', '3:6', 'a colon stands in a text, or a line is indented too far'],
  ['title: "One"\n  why: "x"', '3:1', 'a colon stands in a text, or a line is indented too far'],
  ['topics: ["A", "B"\nadded: 2026-01-01', '2:9', 'a bracket is not closed'],
  ['{ title: "One"', '2:1', 'a bracket is not closed'],
  ['topics: ["A" "B"]', '2:14', 'a comma is missing in a list'],
  ['topics: ["A",, "B"]', '2:14', 'a comma is one too many'],
  ['title: "One"\nand on\nwhy: "x"', '3:1', nameless],
  ['title: One\nand on\nwhy: "x"\ndraft: true', '3:1', nameless],
  ['title: "One"\nwhy: >\nFor this\nand that.\nlang: de', '4:1', nameless],
  ['title:"One"\nwhy: "x"\nlang: de', '2:7', 'a space is missing after the colon'],
  ['title:"One"\nwhy:"x"\nlang: de', '2:7', 'a space is missing after the colon'],
  ['lang: de\ndraft:true\ntitle: "One"', '3:7', 'a space is missing after the colon'],
  ['title: "One"\nadded:2026-11-21', '3:7', 'a space is missing after the colon'],
  ['title: "One"\ntopics:["A"]\nlang: de', '3:8', 'a space is missing after the colon'],
  ['title:"One"\nwhy:"x"', '2:7', 'a space is missing after the colon'],
  ['source:\n  title:"One"\n  age: "2"', '3:9', 'a space is missing after the colon'],
  ['source:\n  title:One\nlang: de', '3:9', 'a space is missing after the colon'],
  [
    'source:\n  title: "One"\n  url:https://example.org',
    '4:7',
    'a space is missing after the colon',
  ],
  ['  title: "One"\nwhy: "x"', '2:1', 'a line is not indented like its neighbours'],
  ['topics:\n  - One\n- Two\nlang: de', '4:1', 'a line is not indented like its neighbours'],
  ['topics:\n    - One\n  - Two\nlang: de', '4:1', 'a line is not indented like its neighbours'],
  ['topics:\n- One\n-Two\nlang: de', '4:2', 'a space is missing after the hyphen'],
  ['topics:\n  - One\n  -Two\nlang: de', '4:4', 'a space is missing after the hyphen'],
  ['topics:\n  -One\n  -Two\nlang: de', '3:4', 'a space is missing after the hyphen'],
  ['topics:\n-One\nlang: de', '3:2', 'a space is missing after the hyphen'],
  ['title: "One"\n: "x"', '3:1', 'a line has no name before its colon'],
  ['title: "One"\nand on', '3:1', nameless],
  ['topics: [@one]', '2:10', 'a text starts with @, which means something to YAML'],
  ['title: ]x', '2:8', 'a text starts with ], which means something to YAML'],
  ['title: - one', '2:8', 'a text starts with -, which means something to YAML'],
  ['title: | one', '2:8', 'a text starts with |, which means something to YAML'],
  ['topics:\n  - *one', '3:5', 'a text starts with *, which means something to YAML'],
  ['<<: one\ntitle: "One"', '2:1', 'no fields follow <<:'],
  [`${'x'.repeat(1025)}: y`, '2:1', 'the name of a field is too long'],
])('%j cannot be read', (text, place, reason) => {
  expect(problemsIn(text)).toEqual([`${place} not-yaml ${reason}`]);
});
