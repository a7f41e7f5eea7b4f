import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import { slug } from 'github-slugger';
import { stringify } from 'yaml';
import type { Fields } from '../essay/front-matter.ts';
import { isoDay } from '../collection/dates.ts';
import { isLanguage } from '../essay/field-types.ts';
import { isPartialDate } from '../essay/partial-date.ts';
import { articleSchema } from '../essay/fields.ts';
import type { List } from './list.ts';

const schema = articleSchema(() => z.string().min(1, 'must not be empty')).partial();

/** What is known of an essay's front matter before it is written. */
export type Values = z.output<typeof schema>;

/** What a file's own front matter comes to. */
export interface Fitted {
  values: Values;
  /** What no field takes, as YAML: for comments, so that nothing is lost. */
  kept: string;
}

/** Fields that mean the same elsewhere, in lower case without hyphens. */
const aliases: Record<string, keyof Fields> = {
  headline: 'title',
  summary: 'description',
  excerpt: 'description',
  subtitle: 'description',
  abstract: 'description',
  authors: 'author',
  by: 'author',
  byline: 'author',
  tags: 'topics',
  tag: 'topics',
  topic: 'topics',
  categories: 'topics',
  category: 'topics',
  keywords: 'topics',
  // Elsewhere an essay's date is the day it came out; `added` is the day it joins this list.
  date: 'published',
  pubdate: 'published',
  publishdate: 'published',
  datepublished: 'published',
  lastmod: 'updated',
  modified: 'updated',
  lastmodified: 'updated',
  datemodified: 'updated',
  updateddate: 'updated',
  language: 'lang',
  locale: 'lang',
};

/** Takes the fields of a foreign front matter that fit the list, renamed where they mean the same. */
export function fit(raw: Record<string, unknown>, list: List): Fitted {
  const values: Record<string, unknown> = {};
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(raw)) {
    const name = fieldOf(key);
    // What is taken in is a draft, whatever it was before.
    if (name === 'draft' || value === null || value === '') continue;
    const read = name && readers[name]?.(value, list);
    if (!name || !read || read.taken === undefined) kept.push([key, value]);
    else if (Array.isArray(values[name]) && Array.isArray(read.taken)) {
      values[name] = distinct([...values[name].map(String), ...read.taken.map(String)]);
    } else if (name in values) kept.push([key, value]);
    else values[name] = read.taken;
    if (read?.rest && read.rest.length > 0) kept.push([key, read.rest]);
  }
  if (Array.isArray(values.topics) && values.topics.length > mostTopics) {
    kept.push(['topics', values.topics.splice(mostTopics)]);
  }
  for (const issue of schema.safeParse(values).error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (name in values) kept.push([name, values[name]]);
    Reflect.deleteProperty(values, name);
  }
  return {
    values: schema.parse(values),
    kept: kept.map(([key, value]) => yaml(key, value)).join(''),
  };
}

/** What a file's own values lose to others, as YAML: for comments, too. */
export function replaced(values: Values, others: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([name, value]) => name in others && !isDeepStrictEqual(value, others[name]))
    .map(([name, value]) => yaml(name, value))
    .join('');
}

const mostTopics = 5;

function yaml(key: string, value: unknown): string {
  return stringify({ [key]: value instanceof Date ? isoDay(value) : value }, { lineWidth: 0 });
}

function fieldOf(key: string): keyof Fields | undefined {
  const plain = key.toLowerCase().replace(/[-_ ]/g, '');
  return isField(plain) ? plain : Object.hasOwn(aliases, plain) ? aliases[plain] : undefined;
}

function isField(name: string): name is keyof Fields {
  return Object.hasOwn(schema.shape, name);
}

/** What a field takes of a value, and what of it has no place. */
interface Read {
  taken?: unknown;
  rest?: unknown[];
}

const readers: Partial<Record<keyof Fields, (value: unknown, list: List) => Read>> = {
  title: words,
  description: words,
  why: words,
  author: (value, { authors }) => names(value, authors),
  topics: (value, { topics }) =>
    names(typeof value === 'string' ? value.split(/\s*,\s*/) : value, topics),
  added: day,
  published: (value) => {
    const isText = typeof value === 'string';
    return { taken: isText ? /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(value)?.[0] : value };
  },
  updated: day,
  lang: (value) => {
    // As some pages write it: en_US.
    const name = String(value).trim().replace('_', '-');
    return { taken: isLanguage(name) ? name : undefined };
  },
  source: (value) => ({ taken: value }),
  related: (value, { ids }) => {
    const all = Array.isArray(value) ? value.map(String) : [String(value)];
    const taken = all.filter((id) => ids.has(id));
    const rest = all.filter((id) => !ids.has(id));
    return taken.length > 0 ? { taken, rest } : {};
  },
  cover: (value) => ({ taken: value }),
};

function words(value: unknown): Read {
  const isWords = typeof value === 'string' || typeof value === 'number';
  return { taken: isWords ? tidy(String(value)) : undefined };
}

/** One line, without signs that cannot be seen. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function day(value: unknown): Read {
  if (value instanceof Date) return { taken: new Date(isoDay(value)) };
  const [date] = /^\d{4}-\d\d-\d\d(?!\d)/.exec(String(value)) ?? [];
  return { taken: date !== undefined && isPartialDate(date) ? new Date(date) : undefined };
}

/** The dates in a foreign front matter that are none, by the names of their fields. */
export function impossibleDates(raw: Record<string, unknown>): [string, string][] {
  return Object.entries(raw).flatMap(([key, value]): [string, string][] => {
    if (!/^(?:added|published|updated)$/.test(fieldOf(key) ?? '')) return [];
    const [date] = /^\d{4}-\d\d?(?:-\d\d?)?(?![\d-])/.exec(String(value)) ?? [];
    return date === undefined || isPartialDate(date) ? [] : [[key, date]];
  });
}

function names(value: unknown, known: readonly string[]): Read {
  const all = (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    typeof item === 'object' && item !== null && 'name' in item ? item.name : item,
  );
  const isName = (item: unknown) => /^(?:string|number)$/.test(typeof item) && slug(String(item));
  const taken = distinct(all.filter(isName).map((item) => asKnown(String(item), known)));
  return taken.length > 0
    ? { taken, rest: all.filter((item) => item !== '' && !isName(item)) }
    : {};
}

/** A name as the list writes it already, if it does: two spellings would share one address. */
export function asKnown(name: string, known: readonly string[]): string {
  const tidied = tidy(name);
  return known.find((other) => slug(other) === slug(tidied)) ?? tidied;
}

/** The first of all names that make one address. */
export function distinct(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [slug(name), name])).values()].toReversed();
}

/** What is wrong with values, in a sentence; nothing where they fit. */
export function problemOf(values: Record<string, unknown>): string | undefined {
  const { data, error } = schema.safeParse(values);
  const [issue] = error?.issues ?? [];
  if (issue) return `The ${String(issue.path[0])} ${issue.message}.`;
  return withoutAddress('author', data?.author) ?? withoutAddress('topic', data?.topics);
}

function withoutAddress(group: string, names: readonly string[] = []): string | undefined {
  const name = names.find((name) => slug(name) === '');
  return name === undefined
    ? undefined
    : `The ${group} "${name}" has no letter or digit to make an address of. Write it in words.`;
}
