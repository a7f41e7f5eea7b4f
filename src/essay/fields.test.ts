import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { articleSchema, fields, source } from './fields.ts';

test('every field is documented', () => {
  const own = Object.keys(articleSchema(() => z.string()).shape);
  const ofSource = Object.keys(source.shape).map((name) => `source.${name}`);
  expect([...fields.keys()].sort()).toEqual([...own, ...ofSource].sort());
});

test('the fields that must be written are those without a default', () => {
  const required = [...fields].filter(([, help]) => help.default === undefined);
  expect(required.map(([name]) => name)).toEqual([
    'title',
    'description',
    'author',
    'topics',
    'added',
  ]);
});

test('editors are told what a field means', () => {
  const schema = z.toJSONSchema(
    articleSchema(() => z.string()),
    { unrepresentable: 'any', io: 'input' },
  );
  expect(schema.properties?.published).toMatchObject({
    description: 'When the original came out, as far as it is known.',
  });
});
