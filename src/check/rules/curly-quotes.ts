import { frontMatterTexts } from '../front-matter-lines.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const curlyQuotes = rule({
  kind: 'curly-quotes',
  severity: 'warning',
  message: 'The curly quotation marks around this «field» stand on the page.',
  cure: 'Write straight ones: «straight»',
  about:
    'Word processors make quotation marks curly; only straight ones mark a text in the fields. A warning, because a title may be a quotation: put straight ones around those, then.',
  wrong: example('---\ntitle: “On walking”\n---'),
  right: example('---\ntitle: "“On walking”"\n---'),
  inEssay: (essay) =>
    frontMatterTexts(essay).flatMap(({ field, start, value, place, isRead }) => {
      const [, words] = /^[“”„«‘’]([^"“”„«»]*)[“”»‘’]$/.exec(value) ?? [];
      return words !== undefined && isRead(value)
        ? [{ place, details: { field, straight: start + JSON.stringify(words) } }]
        : [];
    }),
});
