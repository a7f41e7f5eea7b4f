import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { decoded } from '../../essay/decoded.ts';
import { nearestAddress } from '../../essay/slips.ts';
import { didYouMean } from '../did-you-mean.ts';
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
      .map(({ from, place, path, url, known }) => ({
        place,
        details: { path, guess: guessAt(url, path, resolve(list.root, from.file), known) },
      })),
});

/** What to write instead of a link that leads nowhere. */
function guessAt(url: string, path: string, from: string, known: ReadonlySet<string>): string {
  const named = `/articles/${idNamed(path)}/`;
  const near = known.has(named)
    ? named
    : (nearestAddress(path.replace(/\/index\.html?$/, '/'), known) ?? elsewhere(url));
  if (near !== undefined) return didYouMean(near, url);
  const file = decoded(url.replace(/[?#].*/, '')) ?? url;
  return !url.startsWith('/') && existsSync(resolve(dirname(from), file))
    ? `Move the file to public/ and link to it like /${basename(file)}: what stands beside an essay is not on the site.`
    : 'Correct the address: an essay’s is like /articles/on-walking/.';
}

/** The whole address of a page elsewhere, or of a mailbox, of which a part is written. */
function elsewhere(url: string): string | undefined {
  if (/^[^\s/?#@]+@[^\s/?#@]+\.[a-z]{2,}$/i.test(url)) return `mailto:${url}`;
  const [, host = '', rest] = /^((?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?)([/?#].*)?$/u.exec(url) ?? [];
  // A name with nothing behind it may be that of a file.
  const isHost = rest !== undefined || /^www\./i.test(host) || !fileEnding.test(host);
  return host !== '' && isHost ? `https://${url}` : undefined;
}

const fileEnding =
  /\.(?:astro|csv|docx?|gif|html?|jpe?g|js|json|mdx?|mp[34]|ods|odt|pdf|php|png|pptx?|py|svg|tsv?|txt|webp|xlsx?|xml|ya?ml|zip)$/i;
