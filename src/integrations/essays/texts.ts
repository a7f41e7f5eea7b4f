import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MarkdownHeading } from 'astro';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { Essay } from '../../check/essay.ts';
import { articlePath } from '../../collection/addresses.ts';
import { site } from '../../collection/site.ts';
import { folder, isMdx } from '../../essay/files.ts';
import type { ReadEssay } from '../../essay/read.ts';
import { memoryIn } from '../../essay/remember.ts';
import { asWritten } from '../../machines/as-written.ts';
import { shikiConfig, syntaxHighlight } from '../code-colours.ts';
import { essayProcessor } from '../markdown/processor.ts';

/** A text as it is remembered: HTML, and what its page has to know of it. */
export interface KeptText {
  html: string;
  headings: MarkdownHeading[];
  /** What the Markdown plugins note of it. */
  frontmatter: Record<string, unknown>;
  /** The same in Markdown as it was written, of an essay that any program can read. */
  markdown: string | undefined;
}

/** The HTML of essays and standing pages that are nothing but Markdown: only others go through the bundler. */
export interface Texts {
  /** Changes with all that a text's page is made of, the engine's code included. */
  digestOf: (essay: Essay) => Promise<string>;
  /** Gives a text's HTML, which is remembered, and makes it where it is not. @param read its essay, read */
  render: (essay: Essay, digest: string, read: () => ReadEssay) => Promise<KeptText>;
  has: (essay: Essay, digest: string) => boolean;
  /** Under which name the HTML is kept: the memory of `texts` knows it by that alone. */
  nameOf: (essay: Essay, digest: string) => string;
}

/**
 * @param root folder of the project
 * @param base path that the site stands below
 * @param host where it stands
 */
export function textsIn(root: string, base: string, host = site.url): Texts {
  const memory = memoryIn(root, 'texts');
  const renderer = (syntax: 'md' | 'mdx') =>
    essayProcessor(base, syntax, [remarkTree]).createRenderer({ syntaxHighlight, shikiConfig });
  // Made when first asked for: where all is remembered, it would load Shiki for nothing.
  const renderers: Partial<Record<'md' | 'mdx', ReturnType<typeof renderer>>> = {};
  const make = async (read: ReadEssay): Promise<KeptText> => {
    const { file, id, text, tree, frontMatter } = read;
    const address = new URL(articlePath(id, base), host);
    // Before the tree is changed to that of a page.
    const markdown = file.startsWith(folder) ? asWritten(read, address, base) : undefined;
    const syntax = isMdx(file) ? 'mdx' : 'md';
    const { render } = await (renderers[syntax] ??= renderer(syntax));
    const noted = { lang: frontMatter.raw.lang };
    trees.set(noted, tree);
    const fileURL = pathToFileURL(join(root, file));
    const { code, metadata } = await render(text, { frontmatter: noted, fileURL });
    const { headings, frontmatter } = metadata;
    return { html: code, headings, frontmatter, markdown };
  };
  return {
    digestOf: async ({ file, digest, pictures }) => {
      const served = await servedPictures(root, pictures);
      return hash('sha1', JSON.stringify([memory.nameOf(file, digest), base, host, ...served]));
    },
    render: async ({ file }, digest, read) => {
      const known = memory.recall<KeptText>(file, digest);
      if (known) return known.value;
      const rendered = await make(read());
      memory.keep(file, digest, rendered);
      return rendered;
    },
    has: ({ file }, digest) => memory.has(file, digest),
    nameOf: ({ file }, digest) => memory.nameOf(file, digest),
  };
}

/** The trees of texts that were parsed already, by the front matter that goes with them. */
const trees = new WeakMap<object, Root>();

/** Takes the tree that an essay was read to, instead of parsing it once more. */
function remarkTree(this: Processor) {
  this.parser = (_text, file) => {
    const tree = trees.get(file.data.astro?.frontmatter ?? {});
    if (!tree) throw new Error(`${file.path}: this text was not read before.`);
    return tree;
  };
}

/** A digest of each picture of `public/` that a text shows: its width and height stand in the HTML. */
async function servedPictures(root: string, pictures: Essay['pictures']): Promise<string[]> {
  const digests = pictures
    .filter(({ url }) => url.startsWith('/'))
    .map(async ({ url }) => {
      try {
        const path = decodeURI(url.replace(/[?#].*/, ''));
        return hash('sha1', await readFile(join(root, 'public', path)));
      } catch {
        return '';
      }
    });
  return Promise.all(digests);
}
