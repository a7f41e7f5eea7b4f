import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const tooLong = rule({
  kind: 'too-long',
  severity: 'error',
  message: '«field» «problem».',
  cure: 'Shorten it.',
  about: 'The text would not fit its place on the page, on cards and in search results.',
  wrong: example('---\ntopics: ["One", "Two", "Three", "Four", "Five", "Six"]\n---'),
  right: example('---\ntopics: ["One", "Two", "Three", "Four", "Five"]\n---'),
});
