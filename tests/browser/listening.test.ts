import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const essay = `${site.url}articles/seed-ledger/`;

/** An essay whose voice says nothing until it is told that it has. @param lang of the only voice */
async function opened(lang = 'en-GB', address = essay) {
  const { page, faults } = await openPage(browser);
  await page.addInitScript((lang) => {
    const said: SpeechSynthesisUtterance[] = [];
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    const voice = new EventTarget();
    Object.defineProperty(voice, 'speaking', { get: () => said.length > 0 });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(voice, {
        getVoices: () => [{ lang, default: true, localService: true, name: 'Fake' }],
        speak: (one: SpeechSynthesisUtterance) => said.push(one),
        cancel: () => said.splice(0),
      }),
    });
    addEventListener('said', () => {
      const one = said.shift();
      if (one?.onend) Reflect.apply(one.onend, one, []);
    });
    Object.defineProperty(window, 'saying', {
      get: () => said.map(({ text, lang, rate }) => ({ text, lang, rate })),
    });
  }, lang);
  await page.goto(address);
  await page.mouse.move(10, 10);
  return { page, faults };
}

/** What the voice is saying. */
const saying = (page: Page) =>
  page.evaluate((): { text: string; lang: string; rate: number } | undefined => window.saying[0]);

const goOn = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('said')));

/** The words that are marked. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join());

const bar = (page: Page) => page.getByRole('region', { name: 'Reading aloud' });
const listen = (page: Page) => page.getByRole('button', { name: 'Listen' }).click();

declare global {
  interface Window {
    saying: { text: string; lang: string; rate: number }[];
  }
}

test.each([
  ['code', 'seed-ledger', 'Anselm Čapek has a drawer', 'Code is left out.'],
  ['a table', 'loaf-a-week', 'Ines Barrow wanted to learn', 'A table is left out.'],
])(
  'an essay is read aloud, each sentence marked, and %s by a word',
  async (_, id, first, instead) => {
    const { page, faults } = await opened('en-GB', `${site.url}articles/${id}/`);
    await listen(page);
    await bar(page).getByRole('button', { name: 'Pause' }).and(page.locator(':focus')).waitFor();
    const sentences: string[] = [];
    const words = await page.locator('.prose').evaluate((prose) => prose.textContent);
    for (;;) {
      const said = await saying(page);
      if (!said) break;
      sentences.push(said.text);
      expect(said).toMatchObject({ lang: 'en-GB', rate: 1 });
      expect((await marked(page)).length).toBeGreaterThan(0);
      await goOn(page);
    }
    expect(sentences[0]).toContain(first);
    expect(sentences).toContain(instead);
    expect(sentences.length).toBeGreaterThan(20);
    const flat = words.replace(/\s+/g, ' ');
    const invented = sentences.filter((one) => !flat.includes(one) && !one.includes('left out'));
    expect(invented).toEqual([]);
    await bar(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Listen' }).and(page.locator(':focus')).waitFor();
    expect(faults).toEqual([]);
  },
);

test('it begins at the paragraph one is at, stops and goes on there, and at the next visit', async () => {
  const { page } = await opened();
  await page
    .getByRole('heading', { name: 'Running it without a shed' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => document.querySelector<HTMLElement>('listen-button button')?.click());
  await expect.poll(() => saying(page)).toMatchObject({ text: 'Running it without a shed' });
  expect(await marked(page)).toBe('Running it without a shed');
  expect(await objections(page)).toEqual([]);
  await goOn(page);
  const second = await saying(page);
  await bar(page).getByRole('button', { name: 'Pause' }).click();
  expect(await saying(page)).toBeUndefined();
  await bar(page).getByRole('button', { name: 'Go on' }).click();
  expect(await saying(page)).toEqual(second);
  await bar(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
  await expect.poll(() => saying(page)).toEqual({ ...second, rate: 1.5 });

  await page.goto(site.url);
  await page.goto(essay);
  await listen(page);
  await expect.poll(() => saying(page)).toEqual({ ...second, rate: 1.5 });
  await bar(page).getByRole('button', { name: 'Stop' }).click();
  await bar(page).waitFor({ state: 'detached' });
  expect(await saying(page)).toBeUndefined();
  expect(await marked(page)).toBe('');
});

test('where there is no voice for the language, there is no button', async () => {
  const { page, faults } = await opened('ja-JP');
  await page.mouse.wheel(0, 300);
  // What looks for a voice comes together with what keeps the place.
  await page.waitForFunction(() => customElements.get('reading-place') !== undefined);
  expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
  expect(faults).toEqual([]);
});
