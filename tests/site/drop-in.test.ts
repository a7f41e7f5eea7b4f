import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, buildSite, essay } from '../build-site.ts';
import { essayPage, foundingEssays, pageOf } from './pages.ts';

describe('a file dropped in, and nothing else', () => {
  let built: Built;

  beforeAll(async () => {
    built = await buildSite({
      // As careless a machine as one may meet: neither setting may publish a draft.
      env: { NODE_ENV: 'development', DEV: '1' },
      essays: {
        'a-seventh-essay.mdx': essay(
          { author: 'Ada Tester', topics: ['Leadership', 'Testing'] },
          'It speaks of xylophones.\n\n[Topics](/topics/)',
        ),
        'plain/index.md': essay(
          { title: 'Plain Markdown', added: '2026-11-02' },
          'It ~~was~~ is fine.\n\n| a | b |\n|---|---|\n| 1 | 2 |',
        ),
        'unfinished.mdx': essay(
          {
            title: 'Canarydraft title',
            draft: true,
            author: 'Canarydraft Author',
            topics: ['Canarydraft topic'],
          },
          'Canarydraft text.',
        ),
        'tomorrow.mdx': essay(
          { title: 'Canaryfuture title', added: '2999-01-01' },
          'Canaryfuture text.',
        ),
      },
    });
  }, 60_000);

  test('is published', () => {
    expect(built.output).not.toMatch(/error/i);
    expect(built.code).toBe(0);
    expect(essayPage(built.dist, 'a-seventh-essay').$('h1').text()).toBe('A seventh essay');
  });

  test.each([
    'index.html',
    'topics/leadership/index.html',
    'topics/testing/index.html',
    'authors/ada-tester/index.html',
  ])('stands in %s', (file) => {
    expect(
      pageOf(built.dist, file).$('a[href="/articles/a-seventh-essay/"]').length,
    ).toBeGreaterThan(0);
  });

  test('is in search, with its author and topics to narrow by', () => {
    const index = filesWith(built.dist, /xylophones/).filter((file) =>
      file.startsWith('pagefind/'),
    );
    expect(index).not.toEqual([]);
    expect(filesWith(built.dist, /Ada Tester/).some((file) => file.includes('/filter/'))).toBe(
      true,
    );
  });

  test('may be plain Markdown in a folder, with tables', () => {
    expect(essayPage(built.dist, 'plain').$('.prose td')).toHaveLength(2);
    expect(essayPage(built.dist, 'plain').$('.prose del').text()).toBe('was');
  });

  test('leaves no word of a draft or of a future essay anywhere in the site, index included', () => {
    expect(filesWith(built.dist, /xylophones/)).toContain('articles/a-seventh-essay/index.html');
    expect(filesWith(built.dist, /canarydraft|canaryfuture/i)).toEqual([]);
  });

  test('leaves the founding essays as they were', () => {
    for (const id of foundingEssays) expect(essayPage(built.dist, id).$('h1').text()).not.toBe('');
  });
});

/** The files of a built site whose name or content matches, those of the index unpacked. */
function filesWith(dist: string, words: RegExp): string[] {
  return globSync('**', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file);
      const isPacked = content[0] === 0x1f && content[1] === 0x8b;
      return (
        words.test(file) || words.test((isPacked ? gunzipSync(content) : content).toString('utf8'))
      );
    })
    .map((file) => relative(dist, file).replaceAll('\\', '/'));
}

describe('the build stops, and names what is wrong,', () => {
  test.each([
    {
      when: 'two topics share an address',
      essays: { 'one.mdx': essay({ topics: ['C++'] }), 'two.mdx': essay({ topics: ['C'] }) },
      says: ['"C++"', '"C"', 'one.mdx', 'two.mdx'],
    },
    {
      when: 'two authors share an address',
      essays: {
        'one.mdx': essay({ author: 'Ada Tester' }),
        'two.mdx': essay({ author: 'Ada tester' }),
      },
      says: ['"Ada Tester"', '"Ada tester"', 'one.mdx', 'two.mdx'],
    },
    {
      when: 'two essays share an id',
      essays: { 'twin.mdx': essay(), 'twin/index.md': essay() },
      says: ['twin.mdx', 'twin/index.md', '/articles/twin/'],
    },
    {
      when: 'a related essay does not exist',
      essays: { 'one.mdx': essay({ related: ['jobs-emial'] }) },
      says: ['one.mdx', '"jobs-emial"', 'Did you mean "jobs-email"?'],
    },
    {
      when: 'a field is misspelt',
      essays: { 'one.mdx': essay({ topcis: ['Leadership'] }) },
      says: ['one.mdx', '"topcis"', 'Did you mean "topics"?'],
    },
    {
      when: 'a partial date does not exist',
      essays: { 'one.mdx': essay({ published: '2022-13' }) },
      says: ['one.mdx', 'published', '2022-09'],
    },
    {
      when: 'a data file is missing',
      essays: { 'one.mdx': essay({}, '<DataTable data="./sales.csv" caption="Sales" />') },
      says: ['one.mdx', './sales.csv', 'no such file'],
    },
  ])('when $when', async ({ essays, says }) => {
    const { code, output } = await buildSite({ essays });
    expect(code).not.toBe(0);
    for (const words of says) expect(output).toContain(words);
  });
});
