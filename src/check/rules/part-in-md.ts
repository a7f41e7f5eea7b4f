import { isPart } from '../../essay/parts.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const partInMd = rule({
  kind: 'part-in-md',
  severity: 'error',
  message: '<«name»> works in an .mdx file only.',
  cure: 'Rename this file so that it ends in .mdx.',
  about: 'In a plain `.md` file the tag of a part would come to nothing.',
  wrong: example('<Steps>', { 'on-walking.md': completed('<Steps>\n\n1. One\n\n</Steps>') }),
  right: example('<Steps>', { 'on-walking.mdx': completed('<Steps>\n\n1. One\n\n</Steps>') }),
  inEssay: ({ contents }) =>
    contents.partsInMd
      .filter(({ name }) => isPart(name))
      .map(({ name, place }) => ({ place, details: { name } })),
});
