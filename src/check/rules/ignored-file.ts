import { articleId, folder, isMdx } from '../../essay/files.ts';
import { placeIn } from '../../essay/problem.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const ignoredFile = rule({
  kind: 'ignored-file',
  severity: 'error',
  message: 'This file is not published: it stands where no essay is looked for.',
  cure: 'Move it to src/content/articles/«id».«extension», or start its name with an underscore if it is not an essay.',
  about:
    'An essay is a file in `src/content/articles/`, or the `index` file of a folder there, and its name ends in `.md` or `.mdx`. Any other place or ending would leave it off the list without a word.',
  wrong: example('on-walking/on-walking.mdx', { 'on-walking/on-walking.mdx': completed('Words.') }),
  right: example('on-walking/index.mdx', { 'on-walking/index.mdx': completed('Words.') }),
  inList: ({ others }) =>
    others.filter(isMeantAsEssay).map((name) => {
      const [own = '', parent = ''] = name
        .replace(/\.\w+$/, '')
        .split('/')
        .reverse();
      const id = articleId(own === 'index' ? parent : own);
      const extension = isMdx(name.toLowerCase()) ? 'mdx' : 'md';
      return { place: placeIn(folder + name), details: { id: id || 'on-walking', extension } };
    }),
});

function isMeantAsEssay(name: string): boolean {
  if (/(?:^|\/)[._][^/]*/.test(name)) return false;
  return /\.(?:mdx?|markdown|mdown|mkdn?)$/i.test(name) || /^[^/]+\.txt$/i.test(name);
}
