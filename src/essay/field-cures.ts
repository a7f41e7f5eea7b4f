import { basename } from 'node:path';
import type { z } from 'astro/zod';
import { fields, type GroupName, groups } from './fields.ts';
import { isNamedAsPicture } from './files.ts';
import { nearest } from './slips.ts';

/**
 * What to write instead of a field that does not exist.
 *
 * @param group the field that holds it, if one does
 * @param beside names of the fields that stand beside it
 */
export function cureOfUnknown(
  field: string,
  group: string | undefined,
  beside: readonly string[],
): string {
  const known =
    group === undefined ? topNames : isGroup(group) ? Object.keys(groups[group].shape) : [];
  const [, above = '', below = ''] = /^(\w+)\.(\w+)$/.exec(field) ?? [];
  if (group === undefined && isGroup(above) && Object.hasOwn(groups[above].shape, below)) {
    return within(above, below, beside);
  }
  if (group !== undefined && topNames.includes(field) && !known.includes(field)) {
    return 'Take out the spaces before it: it is a field of its own.';
  }
  const near = nearest(field, known);
  if (near !== undefined) {
    return beside.includes(near)
      ? `Remove it: "${near}" stands here already.`
      : `Did you mean "${near}"?`;
  }
  const home = Object.keys(groups)
    .filter(isGroup)
    .find((name) => Object.hasOwn(groups[name].shape, field));
  return group === undefined && home !== undefined ? within(home, field, beside) : 'Remove it.';
}

/** The field that is meant by one that does not exist, where it is missing. */
export function meantBy(field: string, beside: readonly string[]): string | undefined {
  const near = nearest(field, topNames);
  return near !== undefined && beside.includes(near) ? undefined : near;
}

const topNames = [...fields.keys()].filter((name) => !name.includes('.'));

function isGroup(name: string): name is GroupName {
  return Object.hasOwn(groups, name);
}

/** How a field is written in the one that holds it, with those that it cannot be without. */
function within(group: GroupName, field: string, beside: readonly string[]): string {
  if (beside.includes(group)) {
    return `Write "${field}: …" below "${group}:", indented with two spaces.`;
  }
  const shape: Record<string, z.ZodType> = groups[group].shape;
  const names = Object.keys(shape).filter(
    (name) => name === field || !shape[name]?.safeParse(undefined).success,
  );
  const lines = names.map((name) => `"${name}: …"`).join(' and ');
  return `Write "${group}:" on a line of its own, and ${lines} below it, indented with two spaces.`;
}

/** The line to write in the place of a value that its field cannot hold, which keeps what it says. */
export function exampleFor(name: string, value: unknown): string {
  const line = lines[name]?.(value);
  const [field = ''] = name.split('.');
  return line ?? (fields.get(name) ?? fields.get(field))?.example ?? '';
}

const lines: Partial<Record<string, (value: unknown) => string | undefined>> = {
  title: (value) => textOf('title', value),
  description: (value) => textOf('description', value),
  why: (value) => textOf('why', value),
  author: (value) => textOf('author', value),
  topics: (value) => {
    const topics = (typeof value === 'string' ? value.split(',') : [value].flat()).map((topic) =>
      typeof topic === 'string' || typeof topic === 'number' ? String(topic).trim() : '',
    );
    return topics.length > 0 && !topics.includes('')
      ? `topics: [${[...new Set(topics)].map((topic) => JSON.stringify(topic)).join(', ')}]`
      : undefined;
  },
  added: (value) => dayOf('added', value),
  updated: (value) => dayOf('updated', value),
  draft: (value) => (/^(?:yes|on|1)$/i.test(String(value)) ? 'draft: true' : undefined),
  source: (value) => {
    if (typeof value !== 'string') return undefined;
    const name = /^https?:\/\//.test(value) ? 'url' : 'title';
    return `source: { ${name}: ${JSON.stringify(value)} }`;
  },
  'source.url': (value) =>
    typeof value === 'string' && /^[^\s/:]+\.[^\s/:]+(?:\/\S*)?$/.test(value)
      ? `url: ${JSON.stringify(`https://${value}`)}`
      : undefined,
  series: (value) =>
    typeof value === 'string' ? `series: { name: ${JSON.stringify(value)} }` : undefined,
  cover: (value) => {
    const image =
      typeof value === 'object' && value !== null && 'image' in value ? value.image : value;
    if (typeof image !== 'string') return undefined;
    const name = basename(image.replaceAll('\\', '/'));
    if (/\.svg$/i.test(name) && image === value) return `cover: ${name.slice(0, -4)}`;
    const path = /^\.{1,2}\//.test(image) ? image : `./${name}`;
    return isNamedAsPicture(name)
      ? `cover: { image: ${JSON.stringify(path)}, alt: "What there is to see" }`
      : undefined;
  },
};

function textOf(field: string, value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean'
    ? `${field}: "${value}"`
    : undefined;
}

function dayOf(field: string, value: unknown): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d(?!\d)/.exec(String(value)) ?? [];
  return typeof value === 'string' && day !== undefined ? `${field}: ${day}` : undefined;
}
