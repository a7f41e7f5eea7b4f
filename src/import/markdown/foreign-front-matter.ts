import { parse, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';

/** The front matter of a file from elsewhere, and the rest of it. */
export interface ForeignFrontMatter {
  raw: Record<string, unknown>;
  /** Front matter that cannot be read, as it stands. */
  unread: string;
  rest: string;
}

/** Takes front matter apart: YAML between lines of ---, or TOML, as Hugo writes it, between +++. */
export function readForeignFrontMatter(text: string): ForeignFrontMatter {
  const [all = '', , inside = ''] =
    /^(---|\+\+\+)[ \t]*\n([^]*?\n)?\1[ \t]*(?:\n|$)/.exec(text) ?? [];
  const raw = all.startsWith('+') ? ofToml(inside) : ofYaml(inside);
  // Text between two rules is not front matter.
  if (raw === undefined && !/^[\w"'-]+\s*[:=]/m.test(inside)) {
    return { raw: {}, unread: '', rest: text };
  }
  return { raw: raw ?? {}, unread: raw ? '' : inside, rest: text.slice(all.length) };
}

function ofYaml(yaml: string): Record<string, unknown> | undefined {
  // Dates stay as they are written: read as dates, 31 February would be 3 March.
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  try {
    const raw: unknown = document.toJS() ?? {};
    const isRecord = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
    return isRecord ? Object.fromEntries(Object.entries(raw)) : undefined;
  } catch {
    // Something stands for what is nowhere.
    return undefined;
  }
}

function ofToml(toml: string): Record<string, unknown> | undefined {
  // Dates in quotation marks stay as they are written here too.
  const dates = /^([\w-]+[ \t]*=[ \t]*)(\d{4}-\d\d-\d\d[^#\n]*?)(?=[ \t]*(?:#|$))/gm;
  try {
    return { ...parse(toml.replace(dates, '$1"$2"')) };
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
