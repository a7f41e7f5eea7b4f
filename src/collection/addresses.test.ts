import { expect, test } from 'vitest';
import { withBase } from './addresses.ts';

test.each([
  ['/topics/', '/', '/topics/'],
  ['/topics/', '/sub/', '/sub/topics/'],
  ['/topics/', '/sub', '/sub/topics/'],
  ['/', '/sub', '/sub/'],
])('%s below %s is %s', (path, base, address) => {
  expect(withBase(path, base)).toBe(address);
});
