import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const noFrontMatter = rule({
  kind: 'no-front-matter',
  severity: 'error',
  message: 'The front matter is missing: an essay starts with a line of three hyphens.',
  cure: 'Start the file with ---, the fields, each on a line, and --- again.',
  about: 'The fields of an essay stand above its text, between two lines of three hyphens.',
  wrong: example('I began in January.', { 'on-walking.mdx': 'I began in January.' }),
  right: example('---\ntitle: "On walking"\n---\n\nI began in January.\n'),
});
