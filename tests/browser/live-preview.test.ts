import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { folder } from '../../src/essay/files.ts';
import { copySite, essay, writeEssays } from '../build-site.ts';
import { livePreview } from '../live-preview.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();

/** Milliseconds that something may take on however busy a machine. */
const long = 120_000;

/** The live preview of a copy of the site. */
async function preview(essays: Record<string, string | Uint8Array>) {
  const root = await copySite({ essays });
  const dev = livePreview(root);
  const url = await expect
    .poll(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(dev.output())?.[0])
    .toBeDefined()
    .then(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(dev.output())?.[0] ?? '');
  const { page } = await openPage(browser);
  await page.goto(url);
  return { root, dev, url, page };
}

/** Waits until the words stand over the page. */
async function overlaySays(page: Page, ...words: string[]) {
  const overlay = page.locator('essay-findings');
  for (const word of words) await overlay.getByText(word).first().waitFor({ timeout: long });
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
}

/**
 * Waits until the home page lists a title. Not by the essay's own page: when one is asked for while
 * Astro takes a change in, it may hold on to the list of before.
 */
const isListed = (url: string, title: string) =>
  expect.poll(async () => (await fetch(url)).text()).toContain(`>${title}<`);

const isClear = (page: Page) =>
  page.locator('essay-findings').waitFor({ state: 'detached', timeout: long });

test('the preview starts with broken essays, shows what is wrong with them, and goes on once they are right', async () => {
  const { root, dev, url, page } = await preview({
    'one.mdx': '---\ntitle: "One\n---\n\nWords.\n',
    'garbage.mdx': Buffer.from([0x80, 0xff, 0xfe, 0x00, 0x3c]),
    'twin.mdx': essay({ title: 'Twin' }),
    'twin/index.md': essay({ title: 'Other twin' }),
    'part.mdx': essay({ title: 'Part' }, '<Chrat />'),
    'plain.md': essay({ title: 'Plain' }, '<Steps>'),
    '🙂.mdx': essay({ title: 'Smile' }),
  });
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
  expect(dev.output()).toContain('one.mdx:2:8');
  expect(await page.locator('h1').first().textContent()).toBe('Notes on maps, bread and clocks.');

  for (const name of ['garbage.mdx', 'twin', '🙂.mdx', 'plain.md']) {
    await rm(join(root, folder, name), { recursive: true });
  }
  await writeEssays(root, { 'part.mdx': essay({ title: 'Part' }, 'Words.') });
  await expect.poll(() => dev.output()).toContain('1 error and 2 notes in 3 of 13 essays.');
  await overlaySays(page, 'a quotation mark is not closed');

  await writeEssays(root, { 'one.mdx': essay({ title: 'One' }) });
  await isClear(page);
  await isListed(url, 'One');
  // The preview reloads a page that is open when something changes; a new one stays.
  const { page: fresh } = await openPage(browser);
  await fresh.goto(`${url}articles/one/`);
  await fresh.getByRole('heading', { level: 1, name: 'One' }).waitFor();
  expect(dev.process.exitCode).toBe(null);
});

test('an essay that is broken while it is open shows the finding, and the page comes back', async () => {
  const { root, dev, url, page } = await preview({ 'one.mdx': essay({ title: 'One' }) });
  await page.goto(`${url}articles/one/`, { waitUntil: 'domcontentloaded' });
  let repairs = 0;
  for (const [broken, words] of [
    [essay({ title: 'One', added: 'soon' }), 'added must be a date'],
    [essay({ title: 'One' }, 'Words.\n\n<Chrat />'), 'There is no part <Chrat>'],
    [essay({ title: 'One' }, '<Steps>\n\nWords.'), 'The tag <Steps> is not closed.'],
    [essay({ title: 'One' }, 'Dear {name},'), 'names "name"'],
  ] as const) {
    await writeEssays(root, { 'one.mdx': broken });
    await overlaySays(page, words, 'articles/one.mdx');
    repairs++;
    await writeEssays(root, {
      'one.mdx': essay({ title: 'One' }, `Right again after ${repairs}.`),
    });
    await isClear(page);
    await page
      .locator('.prose', { hasText: `Right again after ${repairs}.` })
      .waitFor({ timeout: long });
  }
  expect(dev.process.exitCode).toBe(null);
});

test('an essay with an error keeps its page as it last was, and Astro’s own errors are nowhere', async () => {
  const { root, dev, url, page } = await preview({
    'one.mdx': essay({ title: 'One' }, 'Sound at first.'),
  });
  const messages: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => messages.push(String(payload))),
  );
  await page.goto(`${url}articles/one/`, { waitUntil: 'domcontentloaded' });
  for (const [text, words] of [
    ['A set {x', 'this one cannot be read'],
    ['It costs <5 dollars.', 'this is none'],
    ['<Chrat />', 'There is no part <Chrat>'],
  ] as const) {
    await writeEssays(root, { 'one.mdx': essay({ title: 'One' }, text) });
    await overlaySays(page, words, 'articles/one.mdx:9:');
    const response = await fetch(`${url}articles/one/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Sound at first.');
  }
  await writeEssays(root, { 'one.mdx': essay({ title: 'One' }, 'Right again.') });
  await page.locator('.prose', { hasText: 'Right again.' }).waitFor({ timeout: long });
  await isClear(page);
  expect(messages.filter((message) => message.includes('"type":"error"'))).toEqual([]);
  expect(dev.output()).toContain('There is no part <Chrat>');
  expect(dev.output()).not.toMatch(/MDXError|^\s+at /m);
});

test('a broken essay leaves the pages of the others alone, and what is closed stays closed until something changes', async () => {
  const { root, url, page } = await preview({
    'aside.mdx': essay({ title: 'Aside', added: 'soon', topcis: ['Outdoors'] }),
    'one.mdx': essay({ title: 'One' }),
  });
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
  await page.goto(`${url}articles/one/`, { waitUntil: 'domcontentloaded' });
  await ready();
  expect(await overlay.count()).toBe(0);
  await page.goto(`${url}articles/aside/`);
  await overlaySays(page, 'added must be a date');

  await page.goto(`${url}articles/one/`, { waitUntil: 'domcontentloaded' });
  await writeEssays(root, { 'aside.mdx': essay({ title: 'Aside', added: 'later' }) });
  await overlaySays(page, '1 error', 'articles/aside.mdx:6:1');
  await page.mouse.click(5, 5);
  await isClear(page);
  // Not by Playwright, which stumbles where the preview reloads the page at the same time.
  await page.evaluate(() => {
    document.documentElement.dataset.old = 'true';
    location.reload();
  });
  await page.waitForFunction(() => document.documentElement.dataset.old === undefined);
  await ready();
  expect(await overlay.count()).toBe(0);

  await writeEssays(root, { 'one.mdx': essay({ title: 'One' }, '<Chrat />') });
  await overlaySays(page, '1 error', 'There is no part <Chrat>');
  const { page: home } = await openPage(browser);
  await home.goto(url);
  await overlaySays(home, '2 errors');
  await expect
    .poll(async () => (await items(home)).map(([place]) => place))
    .toEqual(['src/content/articles/one.mdx:9:1', 'src/content/articles/aside.mdx:6:1']);
});

test('search answers from what is on disk now, and finds an essay with an error as it last was', async () => {
  const {
    root,
    url,
    page: open,
  } = await preview({
    'one.mdx': essay({ title: 'One' }, 'A wombat.'),
  });
  // The preview reloads a page that is open when something changes; a new one stays.
  const asks = async (query: string) => {
    const { page } = await openPage(browser);
    await page.goto(`${url}search/?q=${query}`);
    await page
      .getByRole('status')
      .filter({ hasText: /^1 essay\./ })
      .waitFor({ timeout: long });
    return page;
  };
  await asks('wombat');
  await writeEssays(root, { 'one.mdx': essay({ title: 'One again' }, 'A quokka.') });
  await isListed(url, 'One again');
  await asks('quokka');
  await writeEssays(root, { 'one.mdx': essay({ title: 'One' }, '<Chrat />') });
  await open.locator('essay-findings dialog').waitFor({ timeout: long });
  await asks('quokka');
  // What is written beside the broken essay is found all the same.
  await writeEssays(root, { 'two.mdx': essay({ title: 'Two' }, 'A numbat.') });
  await isListed(url, 'Two');
  await asks('numbat');
});

test('a picture that no browser shows is a finding and nothing else, and a warning is shown over its own page', async () => {
  const { root, dev, url, page } = await preview({
    'one.md': essay({ title: 'One' }, 'Sound.'),
    'two.mdx': essay({ title: 'Two' }, 'Sound.'),
  });
  // As a telephone writes it.
  const heic = Buffer.from('0000001866747970686569630000000068656963', 'hex');
  for (const name of ['one.md', 'two.mdx']) {
    await page.goto(`${url}articles/${name.slice(0, 3)}/`);
    await writeEssays(root, {
      'try.heic': heic,
      [name]: essay({ title: name.startsWith('one') ? 'One' : 'Two' }, '![A try](./try.heic)'),
    });
    await overlaySays(page, 'The picture "./try.heic" cannot be read.');
    expect((await fetch(page.url())).status).toBe(200);
    await writeEssays(root, { [name]: essay({ title: name.startsWith('one') ? 'One' : 'Two' }) });
    await isClear(page);
  }
  expect(dev.output()).not.toMatch(/unhandled|ShikiError|^\s+at /im);

  await writeEssays(root, { 'one.md': essay({ title: 'One' }, '## Morning\n\n#### Six') });
  await expect.poll(() => dev.output()).toContain('one.md:11:1 skipped-level');
  // The preview reloads a page that is open when something changes; a new one stays.
  const { page: fresh } = await openPage(browser);
  await fresh.goto(`${url}articles/one/`);
  await overlaySays(fresh, '1 warning', 'This heading is of level 4');
});

test('an essay whose file is renamed while its page is open keeps its page', async () => {
  const text = 'Before {/* a remark */} and after.';
  const { root, dev, url, page } = await preview({ 'r.mdx': essay({ title: 'R' }, text) });
  await page.goto(`${url}articles/r/`, { waitUntil: 'domcontentloaded' });
  const names = ['r.mdx', 'r/index.mdx', 'r.md', 'r.mdx'];
  for (const [at, name] of names.slice(1).entries()) {
    await mkdir(dirname(join(root, folder, name)), { recursive: true });
    await rename(join(root, folder, names[at] ?? ''), join(root, folder, name));
    // What is written next is taken in next: by then the renamed file has been.
    await writeEssays(root, { 'next.mdx': essay({ title: `After ${at}` }) });
    await isListed(url, `After ${at}`);
    const words = name.endsWith('.md') ? text : 'Before  and after.';
    await expect
      .poll(async () => (await fetch(`${url}articles/r/`)).text())
      .toContain(`${words}</p>`);
  }
  expect(dev.process.exitCode).toBe(null);
});
