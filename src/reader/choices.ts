/**
 * What a reader may set: custom properties of the root (`--size`), each with its values in the order
 * in which they are offered. The empty value leaves the property to the theme.
 */
export const choices = {
  theme: ['', 'light', 'dark'],
  size: ['90%', '', '120%', '150%'],
  letters: ['', '0.05em', '0.12em'],
  leading: ['1.35', '', '1.75', '2'],
  serif: ['', 'system-ui, sans-serif'],
  measure: ['27rem', '', '42rem'],
  align: ['', 'justify'],
  /** Of keys that act by themselves (WCAG 2.1.4); no style asks for it. */
  keys: ['', 'off'],
} as const satisfies Record<string, readonly string[]>;

export type Choice = keyof typeof choices;

/** What a reader has chosen: values of {@link choices} that are not empty. */
export type Settings = Partial<Record<Choice, string>>;

/** The settings that are whole in what JSON, or a form, gave; what is damaged is left out alone. */
export function settingsIn(given: unknown): Settings {
  const values: Record<string, unknown> = Object(given);
  const settings: Settings = {};
  for (const name of choiceNames) {
    const value = choices[name].find((one) => one !== '' && one === values[name]);
    if (value !== undefined) settings[name] = value;
  }
  return settings;
}

export const choiceNames: readonly Choice[] = [
  'theme',
  'size',
  'letters',
  'leading',
  'serif',
  'measure',
  'align',
  'keys',
];
