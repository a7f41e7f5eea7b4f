import { expect, test } from 'vitest';
import { readEssay } from '../essay/read.ts';
import { asWritten } from './as-written.ts';

const address = new URL('https://example.org/sub/articles/a/');
const written = (text: string, name = 'a.md') =>
  asWritten(
    readEssay(name, Buffer.from(`---\ntitle: "A"\n---\n\n${text}\n`)),
    address,
    '/sub/',
  )?.trimEnd();

test('what is plain Markdown stays as it was written, signs and all', () => {
  const text = [
    '## A *title*',
    '',
    '* "Straight" quotes -- and dashes',
    '* one[^1] more',
    '',
    '```sh',
    'ls [a](/b)',
    '```',
    '',
    '| a | b |',
    '|---|:-:|',
    '| 1 | $x^2$ |',
    '',
    '> [!NOTE]',
    '> Beware.',
    '',
    '[^1]: A note.',
  ].join('\n');
  expect(written(text)).toBe(text);
  expect(written(text, 'a.mdx')).toBe(text);
});

test('addresses are whole, those of the site below its base path', () => {
  expect(
    written('[b](../b/#c "../b/") and [top](#top), ![x](/x.png "X"), [far](http://a.b/c)'),
  ).toBe(
    '[b](https://example.org/sub/articles/b/#c "../b/") and [top](https://example.org/sub/articles/a/#top), ' +
      '![x](https://example.org/sub/x.png "X"), [far](http://a.b/c)',
  );
  expect(written('See [the map][m] and [it](</topics/>).\n\n[m]: /articles/map/')).toBe(
    'See [the map][m] and [it](<https://example.org/sub/topics/>).\n\n[m]: https://example.org/sub/articles/map/',
  );
});

test.each([
  ['a tag', 'A <b>bold</b> word.'],
  ['a remark', 'One.\n\n<!-- two -->'],
  ['a marked word', 'A ==marked== word.'],
  ['an id of its own', '## One {#two}'],
  ['a picture beside it', '![A cat](./cat.png)'],
  ['such a picture by reference', '![A cat][cat]\n\n[cat]: ./cat.png'],
  ['an address that is written otherwise', '[a](/b\\_c/)'],
])('%s is more than that', (_, text) => {
  expect(written(text)).toBeUndefined();
});

test('what MDX reads otherwise is more than that', () => {
  expect(written('One.\n\n    two', 'a.mdx')).toBeUndefined();
  expect(written('One.\n\n    two')).toBe('One.\n\n    two');
  expect(written('<Steps>\n\n1. One.\n\n</Steps>', 'a.mdx')).toBeUndefined();
  expect(written('One {1 + 1}', 'a.mdx')).toBeUndefined();
});
