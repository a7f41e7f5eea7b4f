import type { PartialDate } from '../essay/partial-date.ts';
import { site } from './site.ts';

const dayMonthYear: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** The one way the site writes a date: "21 November 2026". Dates are days, held as midnight UTC. */
export function formatDate(date: Date, parts = dayMonthYear): string {
  return new Intl.DateTimeFormat(site.language, { ...parts, timeZone: 'UTC' }).format(date);
}

/** A day as `<time datetime>` and feeds take it: `2026-11-21`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** As a reader sees it: "14 September 2022", "September 2022" or "2022". */
export function formatPartialDate(date: PartialDate): string {
  if (date.length === 4) return date;
  return date.length === 7
    ? formatDate(new Date(date), { month: 'long', year: 'numeric' })
    : formatDate(new Date(date));
}
