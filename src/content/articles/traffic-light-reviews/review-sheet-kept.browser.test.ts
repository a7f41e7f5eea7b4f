import { expect, test } from 'vitest';
import { launch, openPage } from '../../../../tests/browser/site-in-browser.ts';
import { button, choice, essay, isFocused, kept, light, openSheet, ready, says } from './review-sheet-page.ts';

const browser = await launch();

test('deletes one review or all for good, after asking', async () => {
  const { page } = await openPage(browser);
  await openSheet(page);
  await light(page, 'Red: what to stop').fill('Gossip');
  await button(page, 'New review').click();
  await light(page, 'Red: what to stop').fill('Sweets');
  await button(page, 'Delete …').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete for good?' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await isFocused(page, '[name=delete]');
  expect(await kept(page)).toContain('Sweets');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Delete this review' }).press('Enter');
  await says(page, 'Deleted for good.');
  expect(await kept(page)).not.toContain('Sweets');
  expect(await light(page, 'Red: what to stop').inputValue()).toBe('Gossip');
  await button(page, 'Delete …').press('Enter');
  await dialog.getByRole('button', { name: 'Delete all reviews' }).press('Enter');
  await expect.poll(() => kept(page)).toBeNull();
  expect(await light(page, 'Red: what to stop').inputValue()).toBe('');
});

test.each(['setItem', 'getItem'] as const)(
  'works for this visit where %s is refused, and says so',
  async (refused) => {
    const { page, faults } = await openPage(browser);
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('Refused', 'QuotaExceededError');
      };
      if (name === 'getItem') Storage.prototype.getItem = refuse;
      Storage.prototype.setItem = refuse;
    }, refused);
    await openSheet(page);
    await light(page, 'Red: what to stop').fill('Gossip');
    await says(page, 'full or closed');
    await button(page, 'New review').click();
    await light(page, 'Red: what to stop').fill('Sweets');
    await choice(page).selectOption('22 November 2026');
    expect(await light(page, 'Red: what to stop').inputValue()).toBe('Gossip');
    expect(faults).toEqual([]);
  },
);

test('keeps what is whole of a damaged store, and says what is lost', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(essay);
  const whole = { id: 'a', day: '2026-11-20', stop: '<img src=x>', keep: '', start: '' };
  await page.evaluate(
    (text) => localStorage.setItem('kept:/:review-sheet', text),
    JSON.stringify([{ day: 'never' }, whole, 7]),
  );
  await openSheet(page);
  await says(page, 'left out: 2');
  expect(await light(page, 'Red: what to stop').inputValue()).toBe('<img src=x>');
  await page.evaluate(() => localStorage.setItem('kept:/:review-sheet', '[{"id":"a","da'));
  await page.reload();
  await ready(page);
  await says(page, 'damaged and cannot be read');
  await light(page, 'Red: what to stop').fill('Gossip');
  await says(page, 'kept in this browser only');
  expect(faults).toEqual([]);
});

test('two tabs show and keep what both have written', async () => {
  const { page: one } = await openPage(browser);
  const two = await one.context().newPage();
  await openSheet(one);
  await openSheet(two);
  await light(one, 'Red: what to stop').fill('Gossip');
  await expect.poll(() => choice(two).getByRole('option').count()).toBe(2);
  await light(two, 'Red: what to stop').fill('Sweets');
  await expect.poll(() => choice(one).getByRole('option').count()).toBe(2);
  await choice(two).selectOption('22 November 2026');
  await light(two, 'Amber: what to keep').fill('Reading');
  await expect.poll(() => light(one, 'Amber: what to keep').inputValue()).toBe('Reading');
  await light(one, 'Green: what to start').fill('Walks');
  expect(await kept(one)).toMatch(/"Gossip","keep":"Reading","start":"Walks".*"Sweets"/);
  await button(two, 'Delete …').click();
  await two.getByRole('button', { name: 'Delete all reviews' }).click();
  await says(one, 'Another tab deleted this review.');
  expect(await kept(one)).toBeNull();
});
