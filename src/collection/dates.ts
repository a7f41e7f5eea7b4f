import type { PartialDate } from '../essay/partial-date.ts';
import { site } from './site.ts';

const year: Intl.DateTimeFormatOptions = { year: 'numeric' };
const monthYear: Intl.DateTimeFormatOptions = { ...year, month: 'long' };
const dayMonthYear: Intl.DateTimeFormatOptions = { ...monthYear, day: 'numeric' };

/** What writes dates: to make one takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The one way the site writes a date: "21 November 2026". Dates are days, held as midnight UTC. */
export function formatDate(date: Date, parts = dayMonthYear, language = site.language): string {
  const key = JSON.stringify([language, parts]);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(date);
}

/** A day as `<time datetime>` and feeds take it: `2026-11-21`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** As a reader sees it: "14 September 2022", "September 2022" or "2022". */
export function formatPartialDate(date: PartialDate, language = site.language): string {
  const known = { 4: year, 7: monthYear }[date.length];
  return formatDate(new Date(date), known, language);
}
