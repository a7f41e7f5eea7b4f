import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const emptyLink = rule({
  kind: 'empty-link',
  severity: 'warning',
  message: 'This link has no «what».',
  cure: 'Write [words](address).',
  about: 'A link without words cannot be seen, one without an address leads back to its own page.',
  wrong: example('[the source]()'),
  right: example('[the source](https://example.org/source)'),
  inEssay: ({ contents }) =>
    contents.links
      .filter(({ url, hasWords }) => !hasWords || url === '')
      .map(({ hasWords, place }) => ({
        place,
        details: { what: hasWords ? 'address' : 'words' },
      })),
});
