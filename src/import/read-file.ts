import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Converted, TakePicture } from './converted.ts';
import { decoded } from './decode.ts';
import { readForeignFrontMatter } from './markdown/foreign-front-matter.ts';
import { fromHtmlText } from './html/from-html.ts';
import { fromMarkdownText, fromMdxText } from './markdown/from-markdown.ts';
import { fromText } from './text/from-text.ts';
import type { Pictures } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { fromDocx } from './word/from-docx.ts';

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
export async function readFile(
  path: string,
  name: string,
  { take, keep }: Pick<Pictures, 'take' | 'keep'>,
): Promise<Converted> {
  const bytes = bytesOf(path, name);
  const ending = extname(name).toLowerCase();
  if (ending === '.docx') return fromDocx(name, bytes, keep);
  const convert = converterOf(name, ending);
  return convert(decoded(name, bytes, convert === fromHtmlText), take);
}

const cures: Record<string, string> = {
  '.doc': 'Open it in Word or LibreOffice and save it as a Word document (.docx).',
  '.rtf': 'Open it in Word or LibreOffice and save it as a Word document (.docx).',
  '.odt': 'Open it in LibreOffice or Word and save it as a Word document (.docx).',
  '.pdf': 'Ask for the document it was made of, or copy its text into a text file (.txt).',
};

/** How a file is taken in, by the ending of its name. */
function converterOf(name: string, ending: string): Convert {
  const converter = Object.hasOwn(converters, ending) ? converters[ending] : undefined;
  if (converter) return converter;
  const cure = Object.hasOwn(cures, ending) ? cures[ending] : undefined;
  throw new Refusal(
    `${name} is none of the files that can be taken in: Markdown (.md, .mdx), HTML (.html), Word (.docx) or plain text (.txt). ` +
      (cure ?? 'Save it as one of these in the program it was written with.'),
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
    const { raw, unread, rest } = readForeignFrontMatter(text);
    return { raw, unread, ...convert(rest, takePicture) };
  };
}
