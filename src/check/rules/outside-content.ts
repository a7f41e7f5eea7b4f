import type { Element } from '../../essay/tags.ts';
import { isComponent } from '../../essay/parts.ts';
import { completed, example, pixel } from '../example.ts';
import { rule } from '../rule.ts';

export const outsideContent = rule({
  kind: 'outside-content',
  severity: 'error',
  message: '"«url»" comes from another host, which the policy of the site blocks.',
  cure: 'Save it beside the essay and name it "./«name»", or link to it: [words](«url»).',
  about:
    'Pages ask no other host for anything, so that nobody learns who reads what, and nothing goes missing when the other host changes its mind.',
  wrong: example('![A cat](https://example.org/cat.jpg)'),
  right: example('![A cat](./cat.gif)', {
    'on-walking/index.mdx': completed('![A cat](./cat.gif)'),
    'on-walking/cat.gif': pixel,
  }),
  inEssay: ({ contents }) => {
    const elements = contents.elements.filter(({ name }) => !isComponent(name));
    const ofTags = elements.flatMap((element) =>
      filesOf(element).map((url) => ({ url, place: element.place })),
    );
    return [...ofTags, ...contents.pictures]
      .filter(({ url }) => /^(?:https?:)?\/\//i.test(url))
      .map(({ url, place }) => {
        const [, name = 'file'] = /([^/?#]+)\/?(?:[?#].*)?$/.exec(url) ?? [];
        return { place, details: { url, name } };
      });
  },
});

/** The addresses of files that an element asks for by itself. */
function filesOf({ name, attributes }: Element): string[] {
  const names = fetching.has(name) ? ['src', 'poster'] : [];
  return names.map((attribute) => attributes.get(attribute) ?? '');
}

/** Elements that ask for a file by themselves. */
const fetching = new Set(['img', 'source', 'video', 'audio', 'track']);
