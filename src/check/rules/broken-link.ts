import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { decoded } from '../../essay/decoded.ts';
import { nearestAddress } from '../../essay/slips.ts';
import { idNamed, lostLinks } from '../links.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const brokenLink = rule({
  kind: 'broken-link',
  severity: 'error',
  message: 'The link leads to «path», and the site has no such page or file.',
  cure: '«guess»',
  about: 'The address is looked for among the pages of the site and the files in `public/`.',
  wrong: example('[Topics](/topcis/)'),
  right: example('[Topics](/topics/)'),
  inList: (list) =>
    lostLinks(list)
      .filter((link) => link.why === 'no such page')
      .map(({ essay, place, path, url, known }) => ({
        place,
        details: { path, guess: guessAt(url, path, resolve(list.root, essay.file), known) },
      })),
});

/** What to write instead of a link that leads nowhere. */
function guessAt(url: string, path: string, from: string, known: ReadonlySet<string>): string {
  const named = `/articles/${idNamed(path)}/`;
  const near = /^www\./i.test(url)
    ? `https://${url}`
    : known.has(named)
      ? named
      : nearestAddress(path.replace(/\/index\.html?$/, '/'), known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const file = decoded(url.replace(/[?#].*/, '')) ?? url;
  return !url.startsWith('/') && existsSync(resolve(dirname(from), file))
    ? `Move the file to public/ and link to it like /${basename(file)}: what stands beside an essay is not on the site.`
    : 'Correct the address: an essay’s is like /articles/on-walking/.';
}
