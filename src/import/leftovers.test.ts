import { expect, test } from 'vitest';
import { leftovers } from './leftovers.ts';

test('what another program would read, and no finding names, is named with its line in the file', () => {
  const body =
    'a\n\\{\\{&lt; figure src="b" >}}\n\\{% raw %}\n# c\n\\{: .d}\n%%e%%\n100 % or 50%, \\{f}\n\\{\\{% g %}}\n';
  expect(leftovers(body, 10)).toEqual([
    'Signs that mean something to another program stand in the text as they are: line 12 ({{< figure), line 15 ({: .d), line 18 ({{% g).',
  ]);
});

test.each([
  '> [!tip]- A title',
  '## A \\{#own}',
  'a ==b== c',
  'a $x_1$ b',
  'It costs $5 or $6.',
  'a == b and c == d',
  '`$x$ ==y==`',
  '```\n:::\n$$\n```',
  'x^2',
  // These are findings.
  'a block. ^abc1',
  '::: note',
  '%%a remark%%',
])('there is nothing to say of %j', (text) => {
  expect(leftovers(text, 0)).toEqual([]);
});

test('of an ordinary text there is nothing to say', () => {
  expect(leftovers('a {b} 5%\n', 0)).toEqual([]);
});
