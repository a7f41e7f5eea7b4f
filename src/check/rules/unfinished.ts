import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const unfinished = rule({
  kind: 'unfinished',
  severity: 'note',
  message: 'This draft is not finished: «field» «problem».',
  cure: 'Fill it in, like «example» Until then, neither the live preview nor a build shows it.',
  about: 'A draft may lack what an essay must have, and stops no build.',
  wrong: example('---\ndescription: ""\ndraft: true\n---', undefined, ['draft']),
  right: example('---\ndescription: "Words."\ndraft: true\n---', undefined, ['draft']),
});
