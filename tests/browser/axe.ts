import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe objects to on a page as it stands, rule by rule, with the elements concerned.
 *
 * @param within a selector of the part of the page to look at
 * @param rules the only rules to go by
 */
export async function objections(
  page: Page,
  { within = 'html', rules }: { within?: string; rules?: string[] } = {},
): Promise<string[]> {
  // Not by axe's own package for Playwright, which opens a second page to put its findings together.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  return page.evaluate(
    async ({ within, options }) => {
      const { violations } = await window.axe.run(within, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { within, options },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
