import { site } from './site.ts';

/**
 * Writes numbers with all their decimals.
 *
 * @param language BCP 47; without one it is the site's
 * @param options such as `{ notation: 'compact' }`, which writes 2,500,000 as 2.5M
 */
export function numberFormat(
  language: string = site.language,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20, ...options });
}
