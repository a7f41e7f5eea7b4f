import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const notYaml = rule({
  kind: 'not-yaml',
  severity: 'error',
  message: 'The front matter cannot be read: «reason».',
  cure: 'Write one field a line, like title: "On walking", with texts in quotation marks.',
  about:
    'Most often a text with a colon or a quotation mark in it stands without quotation marks around it, or one of the two is missing.',
  wrong: example('---\ntitle: Walking: a defence\n---'),
  right: example('---\ntitle: "Walking: a defence"\n---'),
});
