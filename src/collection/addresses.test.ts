import { expect, test } from 'vitest';
import { basePath, withBase } from './addresses.ts';

test.each([
  ['/topics/', '/', '/topics/'],
  ['/topics/', '/sub/', '/sub/topics/'],
  ['/topics/', '/sub', '/sub/topics/'],
  ['/', '/sub', '/sub/'],
])('%s below %s is %s', (path, base, address) => {
  expect(withBase(path, base)).toBe(address);
});

test.each([undefined, '', '/'])('the base path %j is /', (written) => {
  expect(basePath(written)).toBe('/');
});

test.each(['sub', '/sub', 'sub/', '//sub//'])('the base path %j is /sub/', (written) => {
  expect(basePath(written)).toBe('/sub/');
});
