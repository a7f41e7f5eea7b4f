import { expect, test } from 'vitest';
import { articleId } from './files.ts';

test.each([
  ['on-walking.mdx', 'on-walking'],
  ['on-walking/index.md', 'on-walking'],
  ['On Walking.mdx', 'on-walking'],
  ['index.mdx', 'index'],
])('the id of %s is %s', (file, id) => {
  expect(articleId(file)).toBe(id);
});
