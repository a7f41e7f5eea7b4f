/**
 * What browsers may fetch ahead, in their own words: a page of this site whose link is pointed at.
 * They do not where a reader saves data, and who does not know the rules does without.
 *
 * @param base path of the site, with a slash at its end
 */
export const speculationRules = (base: string) =>
  JSON.stringify({ prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }] });
