/** The forms of a sentence that counts something, by the categories of `Intl.PluralRules`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * A sentence that counts, in the form that its number asks for; `#` stands for the number.
 *
 * @param language BCP 47 language whose rules hold
 */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replaceAll('#', number.format(count));
}
