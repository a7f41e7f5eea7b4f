import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Converted, TakePicture } from './converted.ts';
import { decoded } from './decode.ts';
import { fromHtmlText } from './from-html.ts';
import { fromMarkdownText, fromMdxText } from './from-markdown.ts';
import { fromText } from './from-text.ts';
import { Refusal } from './refusal.ts';

type Convert = (text: string, takePicture: TakePicture) => Converted;

const converters: Record<string, Convert> = {
  '.md': withFrontMatter(fromMarkdownText),
  '.markdown': withFrontMatter(fromMarkdownText),
  '.mdown': withFrontMatter(fromMarkdownText),
  '.mkd': withFrontMatter(fromMarkdownText),
  '.mdx': withFrontMatter(fromMdxText),
  '.html': fromHtmlText,
  '.htm': fromHtmlText,
  '.xhtml': fromHtmlText,
  '.txt': withFrontMatter(fromText),
  '.text': withFrontMatter(fromText),
};

/**
 * Takes in a file.
 *
 * @param name what the curator calls it
 * @throws Refusal where it is not there, or is no text of a known kind
 */
export function readFile(path: string, name: string, takePicture: TakePicture): Converted {
  const bytes = bytesOf(path, name);
  const convert = converterOf(name);
  return convert(decoded(name, bytes, convert === fromHtmlText), takePicture);
}

/** How a file is taken in, by the ending of its name. */
function converterOf(name: string): Convert {
  const ending = extname(name).toLowerCase();
  const converter = Object.hasOwn(converters, ending) ? converters[ending] : undefined;
  if (converter) return converter;
  throw new Refusal(
    `${name} is none of the files that can be taken in: Markdown (.md, .mdx), HTML (.html) or plain text (.txt). ` +
      'Save it as one of these in the program it was written with.',
  );
}

function bytesOf(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(
      code === 'ENOENT'
        ? `There is no file ${name}.`
        : code === 'EISDIR'
          ? `${name} is a folder. Name one file in it.`
          : `${name} cannot be read (${code}).`,
    );
  }
}

/** Reads the front matter of a file, and the rest of it in its own way. */
function withFrontMatter(
  convert: (text: string, takePicture: TakePicture) => Pick<Converted, 'heading' | 'body'>,
): Convert {
  return (text, takePicture) => {
    const [all = '', yaml = ''] = /^---[ \t]*\n([^]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
    const raw = recordOf(yaml);
    // Text between two rules is not front matter.
    if (raw === undefined && !/^[\w"'-]+\s*:/m.test(yaml)) {
      return { raw: {}, unread: '', ...convert(text, takePicture) };
    }
    const rest = convert(text.slice(all.length), takePicture);
    const isToml = /^\+\+\+[ \t]*\n[^]*?\n\+\+\+/.test(text);
    return { raw: raw ?? {}, unread: raw ? '' : yaml, isToml, ...rest };
  };
}

function recordOf(yaml: string): Record<string, unknown> | undefined {
  try {
    // Dates stay as they are written: YAML makes 3 March of 31 February.
    const raw = load(yaml, { schema: CORE_SCHEMA }) ?? {};
    const isRecord = typeof raw === 'object' && !Array.isArray(raw);
    return isRecord ? Object.fromEntries(Object.entries(raw)) : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}
