import type { Page } from 'playwright-core';

/** The search dialog, and what stands in it. */
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const field = (page: Page) =>
  dialogOf(page).getByRole('searchbox', { name: 'Search the essays' });
export const results = (page: Page) => dialogOf(page).getByRole('listitem');

/** Waits until the search has answered in these words. */
export async function says(page: Page, words: string | RegExp) {
  await dialogOf(page).getByRole('status').filter({ hasText: words }).waitFor();
}
