import type { Page } from 'playwright-core';
import { builtSite } from '../../../../tests/built-site.ts';

const site = await builtSite('shown');

/** Address of the essay with the sheet. */
export const essay = `${site.url}articles/traffic-light-reviews/`;

export const sheet = (page: Page) => page.locator('review-sheet');
export const light = (page: Page, name: string) => sheet(page).getByRole('textbox', { name });
export const button = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true });
export const choice = (page: Page) => sheet(page).getByRole('combobox', { name: 'Review' });
export const day = (page: Page) => sheet(page).getByLabel('Day');
export const kept = (page: Page) => page.evaluate(() => localStorage.getItem('kept:/:review-sheet'));

/** The page with its sheet in view and ready, on 22 November 2026. */
export async function openSheet(page: Page) {
  await page.clock.setFixedTime(new Date(2026, 10, 22, 23, 30));
  await page.goto(essay);
  await ready(page);
}

export async function ready(page: Page) {
  await sheet(page).scrollIntoViewIfNeeded();
  await button(page, 'Print').and(page.locator(':enabled')).waitFor();
}

export async function says(page: Page, words: string) {
  await sheet(page).getByRole('status').filter({ hasText: words }).waitFor();
}

export async function isFocused(page: Page, selector: string) {
  await page.locator(`review-sheet ${selector}:focus`).waitFor();
}
