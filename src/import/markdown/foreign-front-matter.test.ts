import { expect, test } from 'vitest';
import { readForeignFrontMatter } from './foreign-front-matter.ts';

test('YAML is read, its dates as they are written', () => {
  expect(readForeignFrontMatter('---\ntitle: Tea\ndate: 2023-02-31\n---\n\nWords.\n')).toEqual({
    raw: { title: 'Tea', date: '2023-02-31' },
    unread: '',
    rest: '\nWords.\n',
  });
});

test('TOML is read alike', () => {
  expect(
    readForeignFrontMatter(
      '+++\ntitle = "Tea"\ndate = 2023-02-31 # ?\nlastmod = 2019-05-01T22:00:00-04:00\n' +
        'tags = ["a", "b"]\n[params]\nweight = 1\n+++\nWords.\n',
    ),
  ).toEqual({
    raw: {
      title: 'Tea',
      date: '2023-02-31',
      lastmod: '2019-05-01T22:00:00-04:00',
      tags: ['a', 'b'],
      params: { weight: 1 },
    },
    unread: '',
    rest: 'Words.\n',
  });
});

test.each([
  ['---\ntitle: "Tea\n---\nWords.', 'title: "Tea\n'],
  ['+++\ntitle = Tea\n+++\nWords.', 'title = Tea\n'],
])('%j cannot be read, and is handed back', (text, unread) => {
  expect(readForeignFrontMatter(text)).toEqual({ raw: {}, unread, rest: 'Words.' });
});

test.each(['---\nWords.\n---\n', '+++\nWords.\n+++\n', 'Words.', '---\ntitle: Tea\n'])(
  '%j has no front matter',
  (text) => {
    expect(readForeignFrontMatter(text)).toEqual({ raw: {}, unread: '', rest: text });
  },
);
