import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const tabInYaml = rule({
  kind: 'tab-in-yaml',
  severity: 'error',
  message: 'This line of the front matter is indented with a tab.',
  cure: 'Indent it with two spaces.',
  about: 'YAML, the notation of the front matter, allows no tabs at the start of a line.',
  wrong: example('---\nsource:\n\ttitle: "Walking"\n---'),
  right: example('---\nsource:\n  title: "Walking"\n---'),
});
