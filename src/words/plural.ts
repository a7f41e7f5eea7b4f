/** The forms of a sentence that counts something, by the categories of `Intl.PluralRules`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * A sentence that counts, in the form that its number asks for; `#` stands for the number.
 *
 * @param language BCP 47 language whose rules hold
 */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  // Made when something is counted: a browser reads from its disk for the first of them.
  let made: { rules: Intl.PluralRules; number: Intl.NumberFormat } | undefined;
  return (count, forms) => {
    made ??= { rules: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
    const form = forms[made.rules.select(count)] ?? forms.other;
    return form.replaceAll('#', made.number.format(count));
  };
}
