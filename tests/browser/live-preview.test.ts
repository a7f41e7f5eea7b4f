import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articleId, folder } from '../../src/essay/files.ts';
import { essay, writeEssays } from '../build-site.ts';
import {
  isClear,
  isListed,
  newPage,
  overlaySays,
  sharedPreview,
  shows,
  visit,
} from './preview-in-browser.ts';
import { launch } from './site-in-browser.ts';

const browser = await launch();
const preview = sharedPreview(browser);

test('the preview starts with broken essays, shows what is wrong with them, and goes on once they are right', async () => {
  const essays = {
    'one.mdx': '---\ntitle: "One\n---\n\nWords.\n',
    'garbage.mdx': Buffer.from([0x80, 0xff, 0xfe, 0x00, 0x3c]),
    'twin.mdx': essay({ title: 'Twin' }),
    'twin/index.md': essay({ title: 'Other twin' }),
    'part.mdx': essay({ title: 'Part' }, '<Chrat />'),
    'plain.md': essay({ title: 'Plain' }, '<Steps>'),
    '🙂.mdx': essay({ title: 'Smile' }),
  };
  const { root, dev, url, page, said } = await preview(essays, 'A seed ledger in plain text');
  await overlaySays(
    page,
    'a quotation mark is not closed',
    'articles/one.mdx:2:8',
    'There is no part <Chrat>',
    'This file is not saved as UTF-8',
    'would both be published at /articles/twin/',
    '<Steps> works in an .mdx file only',
    'no letter or digit',
  );
  expect(said()).toContain('one.mdx:2:8');
  expect(await page.locator('h1').first().textContent()).toBe('Notes on maps, bread and clocks.');

  for (const name of ['garbage.mdx', 'twin', '🙂.mdx', 'plain.md']) {
    await rm(join(root, folder, name), { recursive: true });
  }
  await writeEssays(root, { 'part.mdx': essay({ title: 'Part' }, 'Words.') });
  await expect.poll(said).toContain('1 error and 2 notes in 3 of 13 essays.');
  await overlaySays(page, 'a quotation mark is not closed');

  await writeEssays(root, { 'one.mdx': essay({ title: 'One' }) });
  await isClear(page);
  await isListed({ root, url }, 'One');
  const fresh = await newPage(browser, `${url}articles/one/`);
  await fresh.getByRole('heading', { level: 1, name: 'One' }).waitFor();
  expect(dev.process.exitCode).toBe(null);
});

test('an essay that is broken while it is open shows the finding, and the page comes back', async () => {
  const { root, dev, url, page } = await preview(
    { 'opened.mdx': essay({ title: 'Opened' }) },
    'Opened',
  );
  await visit(page, `${url}articles/opened/`);
  let repairs = 0;
  for (const [broken, words] of [
    [essay({ title: 'Opened', added: 'soon' }), 'added must be a date'],
    [essay({ title: 'Opened' }, 'Words.\n\n<Chrat />'), 'There is no part <Chrat>'],
    [essay({ title: 'Opened' }, '<Steps>\n\nWords.'), 'The tag <Steps> is not closed.'],
    [essay({ title: 'Opened' }, 'Dear {name},'), 'names "name"'],
  ] as const) {
    await writeEssays(root, { 'opened.mdx': broken });
    await overlaySays(page, words, 'articles/opened.mdx');
    repairs++;
    await writeEssays(root, {
      'opened.mdx': essay({ title: 'Opened' }, `Right again after ${repairs}.`),
    });
    await isClear(page);
    await page.locator('.prose', { hasText: `Right again after ${repairs}.` }).waitFor();
  }
  expect(dev.process.exitCode).toBe(null);
});

test('an essay with an error keeps its page as it last was, and Astro’s own errors are nowhere', async () => {
  const { root, url, page, said } = await preview(
    { 'kept.mdx': essay({ title: 'Kept' }, 'Sound at first.') },
    'Kept',
  );
  const messages: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => messages.push(String(payload))),
  );
  await visit(page, `${url}articles/kept/`);
  for (const [text, words] of [
    ['A set {x', 'this one cannot be read'],
    ['It costs <5 dollars.', 'this is none'],
    ['<Chrat />', 'There is no part <Chrat>'],
  ] as const) {
    await writeEssays(root, { 'kept.mdx': essay({ title: 'Kept' }, text) });
    await overlaySays(page, words, 'articles/kept.mdx:9:');
    const response = await fetch(`${url}articles/kept/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Sound at first.');
  }
  await writeEssays(root, { 'kept.mdx': essay({ title: 'Kept' }, 'Right again.') });
  await page.locator('.prose', { hasText: 'Right again.' }).waitFor();
  await isClear(page);
  expect(messages.filter((message) => message.includes('"type":"error"'))).toEqual([]);
  expect(said()).toContain('There is no part <Chrat>');
  expect(said()).not.toMatch(/MDXError|^\s+at /m);
});

test('a broken essay leaves the pages of the others alone, and what is closed stays closed until something changes', async () => {
  const { root, url, page } = await preview(
    {
      'aside.mdx': essay({ title: 'Aside', added: 'soon', topcis: ['Outdoors'] }),
      'beside.mdx': essay({ title: 'Beside' }),
    },
    'Beside',
  );
  const overlay = page.locator('essay-findings');
  const items = async (page: Page) => {
    const texts = await page.locator('essay-findings').getByRole('listitem').allInnerTexts();
    return texts.map((text) => text.split(/\n+/));
  };
  const ready = () => page.waitForFunction(() => customElements.get('essay-findings'));

  await overlaySays(page, '2 errors');
  await expect
    .poll(() => items(page))
    .toEqual([
      [
        'src/content/articles/aside.mdx:6:1',
        'added must be a date without quotation marks, like 2026-11-21.',
        'Write it like added: 2026-11-21',
      ],
      [
        'src/content/articles/aside.mdx:7:1',
        'There is no field "topcis".',
        'Remove it: "topics" stands here already.',
      ],
    ]);
  await page.keyboard.press('Escape');
  await isClear(page);
  await visit(page, `${url}articles/beside/`);
  await ready();
  expect(await overlay.count()).toBe(0);
  await visit(page, `${url}articles/aside/`);
  await overlaySays(page, 'added must be a date');

  await visit(page, `${url}articles/beside/`);
  await writeEssays(root, { 'aside.mdx': essay({ title: 'Aside', added: 'later' }) });
  await overlaySays(page, '1 error', 'articles/aside.mdx:6:1');
  await page.mouse.click(5, 5);
  await isClear(page);
  await visit(page, page.url());
  await ready();
  expect(await overlay.count()).toBe(0);

  await writeEssays(root, { 'beside.mdx': essay({ title: 'Beside' }, '<Chrat />') });
  await overlaySays(page, '1 error', 'There is no part <Chrat>');
  const home = await newPage(browser, url);
  await overlaySays(home, '2 errors');
  await expect
    .poll(async () => (await items(home)).map(([place]) => place))
    .toEqual(['src/content/articles/beside.mdx:9:1', 'src/content/articles/aside.mdx:6:1']);
});

test('search answers from what is on disk now, and finds an essay with an error as it last was', async () => {
  const {
    root,
    url,
    page: open,
  } = await preview({ 'sought.mdx': essay({ title: 'Sought' }, 'A wombat.') }, 'Sought');
  const asks = async (query: string) => {
    const asking = await newPage(browser, `${url}search/?q=${query}`);
    await asking
      .getByRole('status')
      .filter({ hasText: /^1 essay\./ })
      .waitFor();
  };
  await asks('wombat');
  await writeEssays(root, { 'sought.mdx': essay({ title: 'Sought again' }, 'A quokka.') });
  await isListed({ root, url }, 'Sought again');
  await asks('quokka');
  await writeEssays(root, { 'sought.mdx': essay({ title: 'Sought' }, '<Chrat />') });
  await open.locator('essay-findings dialog').waitFor();
  await asks('quokka');
  // What is written beside the broken essay is found all the same.
  await writeEssays(root, { 'sought-too.mdx': essay({ title: 'Sought too' }, 'A numbat.') });
  await isListed({ root, url }, 'Sought too');
  await asks('numbat');
});

test('a picture that no browser shows is a finding and nothing else, and a warning is shown over its own page', async () => {
  const { root, url, page, said } = await preview(
    {
      'pictured.md': essay({ title: 'Pictured' }, 'Sound.'),
      'pictured-too.mdx': essay({ title: 'Pictured too' }, 'Sound.'),
    },
    'Pictured too',
  );
  // As a telephone writes it.
  const heic = Buffer.from('0000001866747970686569630000000068656963', 'hex');
  for (const [name, title] of [
    ['pictured.md', 'Pictured'],
    ['pictured-too.mdx', 'Pictured too'],
  ] as const) {
    await visit(page, `${url}articles/${articleId(name)}/`);
    await writeEssays(root, {
      'try.heic': heic,
      [name]: essay({ title }, '![A try](./try.heic)'),
    });
    await overlaySays(page, 'The picture "./try.heic" cannot be read.');
    expect((await fetch(page.url())).status).toBe(200);
    await writeEssays(root, { [name]: essay({ title }) });
    await isClear(page);
  }
  expect(said()).not.toMatch(/unhandled|ShikiError|^\s+at /im);

  await writeEssays(root, {
    'pictured.md': essay({ title: 'Pictured' }, '## Morning\n\n#### Six'),
  });
  await expect.poll(said).toContain('pictured.md:11:1 skipped-level');
  const fresh = await newPage(browser, `${url}articles/pictured/`);
  await overlaySays(fresh, '1 warning', 'This heading is of level 4');
});

test('an essay whose file is renamed while its page is open keeps its page', async () => {
  const text = 'Before {/* a remark */} and after.';
  const { root, dev, url, page } = await preview(
    { 'r.mdx': essay({ title: 'Renamed' }, text) },
    'Renamed',
  );
  await visit(page, `${url}articles/r/`);
  const names = ['r.mdx', 'r/index.mdx', 'r.md', 'r.mdx'];
  for (const [at, name] of names.slice(1).entries()) {
    await mkdir(dirname(join(root, folder, name)), { recursive: true });
    await rename(join(root, folder, names[at] ?? ''), join(root, folder, name));
    // What is written next is taken in next: by then the renamed file has been.
    await writeEssays(root, { 'next.mdx': essay({ title: `After ${at}` }) });
    await isListed({ root, url }, `After ${at}`);
    const words = name.endsWith('.md') ? text : 'Before  and after.';
    await shows({ root, url }, 'articles/r/', `${words}</p>`);
  }
  expect(dev.process.exitCode).toBe(null);
});
