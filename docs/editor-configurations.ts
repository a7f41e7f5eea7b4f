import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { articleSchema } from '../src/essay/fields.ts';
import { folder } from '../src/essay/files.ts';

/** What JSON Schema says of a field, as far as forms need it. */
interface Field {
  type?: string | string[];
  description?: string;
  format?: string;
  pattern?: string;
  default?: unknown;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Field;
  properties?: Record<string, Field>;
  required?: string[];
  anyOf?: Field[];
}

/** A field as a form shows it, whatever the editor. */
interface FormField {
  name: string;
  label: string;
  hint: string | undefined;
  isRequired: boolean;
  kind: 'line' | 'text' | 'day' | 'yes or no' | 'number' | 'lines' | 'picture' | 'group';
  field: Field;
  fields: FormField[];
}

const formFields = fieldsIn(jsonSchema());

/** The configuration of Decap CMS and Sveltia CMS, which read the same: `public/admin/config.yml`. */
export function decapConfiguration(): string {
  return stringify({
    backend: { name: 'github', repo: 'you/reading', branch: 'main' },
    media_folder: 'public/media',
    public_folder: '/media',
    slug: { encoding: 'unicode' },
    collections: [
      {
        ...{ name: 'articles', label: 'Essays', label_singular: 'Essay' },
        ...{ folder: folder.replace(/\/$/, ''), path: '{{slug}}/index', create: true },
        ...{ extension: 'mdx', format: 'yaml-frontmatter' },
        // Pictures stand beside their essay.
        ...{ media_folder: '', public_folder: '' },
        fields: [
          ...formFields.map(decapField),
          { name: 'body', label: 'Text', widget: 'markdown', modes: ['raw'] },
        ],
      },
    ],
  });
}

/** The configuration of Pages CMS: `.pages.yml`. */
export function pagesConfiguration(): string {
  return stringify({
    media: { input: 'public/media', output: '/media' },
    content: [
      {
        ...{ name: 'articles', label: 'Essays', type: 'collection' },
        ...{ path: folder.replace(/\/$/, ''), filename: '{primary}.mdx' },
        ...{ format: 'yaml-frontmatter', view: { fields: ['title', 'added'] } },
        fields: [
          ...formFields.map(pagesField),
          { name: 'body', label: 'Text', type: 'code', options: { language: 'markdown' } },
        ],
      },
    ],
  });
}

function decapField({ name, label, hint, isRequired, kind, field, fields }: FormField): object {
  const most = field.maxLength ?? 0;
  const widgets: Record<FormField['kind'], object> = {
    line: { widget: 'string' },
    text: { widget: 'text' },
    day: {
      widget: 'datetime',
      date_format: 'YYYY-MM-DD',
      time_format: false,
      format: 'YYYY-MM-DD',
    },
    'yes or no': { widget: 'boolean', default: false },
    number: { widget: 'number', value_type: 'int' },
    lines: {
      widget: 'list',
      ...(field.minItems && { min: field.minItems }),
      ...(field.maxItems && { max: field.maxItems }),
    },
    picture: { widget: 'image' },
    group: { widget: 'object', collapsed: true, fields: fields.map(decapField) },
  };
  const pattern = most > 0 ? [`^[\\s\\S]{1,${most}}$`, `At most ${most} characters`] : undefined;
  return {
    ...{ name, label, required: isRequired, ...widgets[kind] },
    ...(hint && { hint }),
    ...(pattern && (kind === 'line' || kind === 'text') && { pattern }),
  };
}

function pagesField({ name, label, hint, isRequired, kind, field, fields }: FormField): object {
  const types: Record<FormField['kind'], object> = {
    line: { type: 'string' },
    text: { type: 'text' },
    day: { type: 'date', options: { format: 'yyyy-MM-dd' } },
    'yes or no': { type: 'boolean', default: false },
    number: { type: 'number' },
    lines: {
      type: 'string',
      // It takes no bounds without this.
      list: field.minItems
        ? { min: field.minItems, max: field.maxItems ?? 20, collapsible: false }
        : true,
    },
    picture: { type: 'string' },
    group: { type: 'object', fields: fields.map(pagesField) },
  };
  const isText = kind === 'line' || kind === 'text';
  return {
    ...{ name, label, ...types[kind], required: isRequired },
    ...(hint && { description: hint }),
    ...(isText && field.maxLength && { options: { maxlength: field.maxLength } }),
  };
}

function fieldsIn({ properties = {}, required = [] }: Field): FormField[] {
  return Object.entries(properties).map(([name, written]) => {
    // Of a field that takes a name or more, the form has the more.
    const field = written.anyOf?.find(({ properties }) => properties) ?? written;
    return {
      ...{ name, label: labelOf(name), hint: written.description },
      ...{ isRequired: required.includes(name), kind: kindOf(name, field), field },
      fields: fieldsIn(field),
    };
  });
}

function kindOf(name: string, { type, format, properties, maxLength = 0 }: Field) {
  if (properties) return 'group';
  if (type?.includes('array')) return 'lines';
  if (format === 'date') return 'day';
  if (type === 'boolean') return 'yes or no';
  if (type === 'integer') return 'number';
  if (name === 'image') return 'picture';
  return maxLength > 120 ? 'text' : 'line';
}

function labelOf(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function jsonSchema(): Field {
  const schema = articleSchema(() => z.string());
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return JSON.parse(JSON.stringify(written));
}
