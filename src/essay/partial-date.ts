declare const partialDate: unique symbol;

/**
 * A date known to the day, the month or only the year, kept as written:
 * `2022-09-14`, `2022-09` or `2022` (ISO 8601, reduced precision).
 */
export type PartialDate = string & { readonly [partialDate]: true };

/** Whether a text is a {@link PartialDate} that exists in the calendar. */
export function isPartialDate(text: string): text is PartialDate {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const time = new Date(text);
  // `new Date('2022-02-30')` rolls over into March instead of failing.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
