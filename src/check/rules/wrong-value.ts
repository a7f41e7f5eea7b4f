import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const wrongValue = rule({
  kind: 'wrong-value',
  severity: 'error',
  message: '«field» «problem».',
  cure: 'Write it like «example»',
  about: 'The value is of the right type, but it is none that the field can hold.',
  wrong: example('---\ncover: letter.svg\n---', {
    'on-walking/index.mdx': completed('---\ncover: letter.svg\n---'),
    'on-walking/letter.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"></svg>',
  }),
  right: example('---\ncover: letter\n---', {
    'on-walking/index.mdx': completed('---\ncover: letter\n---'),
    'on-walking/letter.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"></svg>',
  }),
});
