import { isAllowed, takenOut } from '../../essay/html-allowed.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const htmlAttribute = rule({
  kind: 'html-attribute',
  severity: 'warning',
  message: '<«name»> may not have «attribute» in an essay: it is taken out.',
  cure: 'Remove it.',
  about: 'The rest of the tag stands on the page. A warning, because every word does.',
  wrong: example('<a href="/topics/" ping="/topics/">Topics</a>', {
    'on-walking.md': completed('<a href="/topics/" ping="/topics/">Topics</a>'),
  }),
  right: example('<a href="/topics/">Topics</a>', {
    'on-walking.md': completed('<a href="/topics/">Topics</a>'),
  }),
  inEssay: ({ contents }) =>
    contents.markup
      .filter(({ kind, name }) => kind === 'opening' && isAllowed(name))
      .flatMap(({ name, attributes, place }) =>
        takenOut(name, attributes)
          .filter((attribute) => !isOfOthers(attribute))
          .map((attribute) => ({ place, details: { name, attribute } })),
      ),
});

/** Whether another rule speaks of an attribute. */
function isOfOthers(attribute: string): boolean {
  return attribute === 'style' || attribute === 'href' || /^on[a-z]/.test(attribute);
}
