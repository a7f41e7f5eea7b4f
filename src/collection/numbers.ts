import { site } from './site.ts';

/**
 * Writes numbers with all their decimals.
 *
 * @param language BCP 47; without one it is the site's
 */
export function numberFormat(language: string = site.language): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
}
