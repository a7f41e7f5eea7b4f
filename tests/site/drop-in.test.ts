import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, buildSite, essay } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { picture } from '../pictures.ts';
import { essayPage, listed, pageOf } from './pages.ts';

/** The settings of the tests' list, with all that a site may have: compressed files and a book as well. */
const everything = readFileSync('tests/list/site.config.ts', 'utf8').replace(
  '};',
  '  precompressed: true,\n  features: { book: true },\n};',
);

describe('a file dropped in, and nothing else', () => {
  let built: Built;

  beforeAll(async () => {
    built = await buildSite({
      // As careless a machine as one may meet: neither setting may publish a draft.
      env: { NODE_ENV: 'development', DEV: '1' },
      files: { 'src/site.config.ts': everything },
      essays: {
        'a-ninth-essay.mdx': essay(
          { author: 'Ada Tester', topics: ['Outdoors', 'Testing'] },
          'It speaks of xylophones.\n\n[Topics](/topics/)',
        ),
        'plain/index.md': essay(
          { title: 'Plain Markdown', added: '2026-11-02' },
          'It ~~was~~ is fine.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] done\n\n<a href="/topics/">Topics</a>',
        ),
        'walks/walks.csv': 'month,walks\nJanuary,4\nFebruary,7\n',
        'walks/index.mdx': essay(
          { title: 'Walks', added: '2026-11-03' },
          [
            '<Chart data="./walks.csv" title="Walks" summary="Walks rise from 4 to 7." x="month" y={["walks"]} unit="Walks" />',
            '<Timeline>\n\n- **January** Four.\n- **February** Seven.\n\n</Timeline>',
            '> [!WARNING]\n> Mind the dog.',
          ].join('\n\n'),
        ),
        'canarydraft-essay.mdx': essay(
          {
            title: 'Canarydraft title',
            draft: true,
            author: 'Canarydraft Author',
            topics: ['Canarydraft topic'],
            aliases: ['canarydraft-of-before'],
            series: { name: 'Canarydraft series' },
          },
          [
            'Canarydraft text. ![A picture](./canarydraft.svg)',
            '![A photo](./canarydraft-1.JPG)',
          ].join('\n\n'),
        ),
        'canarydraft-folder/index.md': essay(
          {
            title: 'Canarydraft title, too',
            draft: true,
            cover: { image: './canarydraft-2.jpg', alt: 'Canarydraft cover' },
          },
          '![A photo](./canarydraft-3.png)',
        ),
        '_notes.md': 'Canarydraft notes, without front matter.',
        '_scraps/index.mdx': 'Canarydraft scraps, without front matter.',
        'canarydraft-1.JPG': await picture(800, 600, 'jpeg'),
        'canarydraft-folder/canarydraft-2.jpg': await picture(800, 601, 'jpeg'),
        'canarydraft-folder/canarydraft-3.png': await picture(800, 602, 'png'),
        'canarydraft.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        'canaryfuture-essay.mdx': essay(
          { title: 'Canaryfuture title', added: '2999-01-01' },
          'Canaryfuture text.',
        ),
      },
    });
  });

  test('is published', () => {
    expect(built.output).not.toMatch(/error/i);
    expect(built.code).toBe(0);
    expect(essayPage(built.dist, 'a-ninth-essay').$('h1').text()).toBe('A ninth essay');
  });

  test('is built with a word on the address, which is an example’s', () => {
    expect(built.output).toContain('stands at https://tidewrack.example, an example');
  });

  test.each([
    'index.html',
    'topics/outdoors/index.html',
    'topics/testing/index.html',
    'authors/ada-tester/index.html',
  ])('stands in %s', (file) => {
    expect(pageOf(built.dist, file).$('a[href="/articles/a-ninth-essay/"]').length).toBeGreaterThan(
      0,
    );
  });

  test('is in search, with its author and topics to narrow by', async () => {
    const index = (await filesWith(built.dist, /xylophones/)).filter((file) =>
      file.startsWith('pagefind/'),
    );
    expect(index).not.toEqual([]);
    const withAuthor = await filesWith(built.dist, /Ada Tester/);
    expect(withAuthor.some((file) => file.includes('/filter/'))).toBe(true);
  });

  test('may be plain Markdown in a folder, with tables', () => {
    expect(essayPage(built.dist, 'plain').$('.prose td')).toHaveLength(2);
    expect(essayPage(built.dist, 'plain').$('.prose del').text()).toBe('was');
  });

  test('may draw its data, set a timeline and warn, all from its own folder', () => {
    const { $ } = essayPage(built.dist, 'walks');
    expect($('.chart svg[role=img]').first().attr('aria-label')).toBe('Walks rise from 4 to 7.');
    expect(
      $('.chart tbody td')
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual(['4', '7']);
    expect($('.timeline li')).toHaveLength(2);
    expect($('.callout-warning').text()).toContain('Mind the dog.');
  });

  test('leaves no word of a draft, of a future essay or of a name with an underscore anywhere in the site, index included', async () => {
    const page = 'articles/a-ninth-essay/index.html';
    expect(await filesWith(built.dist, /xylophones/)).toEqual(
      expect.arrayContaining([page, `${page}.br`, `${page}.gz`, 'book.epub']),
    );
    expect(await filesWith(built.dist, /articles\/a-ninth-essay/)).toContain('sw.js');
    expect(await filesWith(built.dist, /canarydraft|canaryfuture/i)).toEqual([]);
  });

  test('leaves the essays of the list as they were', async () => {
    const { dist: list } = await builtSite('list');
    for (const id of listed) {
      const text = (dist: string) => essayPage(dist, id).$('.prose').text();
      expect(text(built.dist)).toBe(text(list));
    }
  });
});

/** The files of a built site whose name or content matches, those that are packed unpacked. */
async function filesWith(dist: string, words: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const entry of globSync('**', { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const name = relative(dist, file).replaceAll('\\', '/');
    if ([name, ...(await textsIn(file))].some((text) => words.test(text))) found.push(name);
  }
  return found;
}

/** What stands in a file: of a book, the names and texts of the files in it. */
async function textsIn(file: string): Promise<string[]> {
  const content = readFileSync(file);
  if (!file.endsWith('.epub')) return [unpacked(content, file.endsWith('.br')).toString('utf8')];
  const { files } = await JSZip.loadAsync(content);
  const texts = Object.values(files).map(async (packed) => [
    packed.name,
    await packed.async('string'),
  ]);
  return (await Promise.all(texts)).flat();
}

function unpacked(content: Buffer, isBrotli: boolean): Buffer {
  if (isBrotli) return brotliDecompressSync(content);
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  return isPacked ? gunzipSync(content) : content;
}
