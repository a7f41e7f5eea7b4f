import { example } from '../example.ts';
import { brokenTagsIn } from '../html.ts';
import { rule } from '../rule.ts';

export const brokenTag = rule({
  kind: 'broken-tag',
  severity: 'error',
  message: 'This tag cannot be read: «reason».',
  cure: 'Write a tag like <Name prop="text" other={3}>, with each value in quotation marks or braces.',
  about: 'A quotation mark or a brace of one of its props is missing or one too many.',
  wrong: example('<Quotation by=Ada>\n\nWords.\n\n</Quotation>'),
  right: example('<Quotation by="Ada">\n\nWords.\n\n</Quotation>'),
  inEssay: ({ contents }) =>
    brokenTagsIn(contents).map(({ place }) => ({
      place,
      details: { reason: 'in an .md file it is shown as it is written' },
    })),
});
