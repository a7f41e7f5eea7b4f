import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const brokenImport = rule({
  kind: 'broken-import',
  severity: 'error',
  message: 'A line of an .mdx file that starts with "«word»" must be JavaScript, and this is none.',
  cure: 'Start the line with another word, or put code between lines of three backticks.',
  about:
    '`import` and `export` at the start of a line belong to MDX. Text that starts so has to be turned around.',
  wrong: example('import taxes rose in that year.'),
  right: example('In that year, import taxes rose.'),
});
