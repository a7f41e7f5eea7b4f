import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { isMdx } from '../../essay/files.ts';
import { isOnlyMarkdown } from '../../essay/markdown.ts';
import { memoryIn } from '../../essay/remember.ts';
import { shikiConfig, syntaxHighlight } from '../code-colours.ts';
import { essayProcessor } from '../markdown/processor.ts';

/** An essay's text, as far as its page depends on it. */
export interface Text {
  /** Path from the project's root. */
  file: string;
  body: string;
  /** Its language, where it is not the site's: what Markdown adds to a text speaks it. */
  lang: string | undefined;
  /** Whether this build shows it: of all other essays there is but what lists say. */
  isShown: boolean;
}

/** Makes the HTML of a text; of one with parts or code there is none before it is bundled. */
export type RenderText = (text: Text) => Promise<Entry['rendered']>;

type Entry = Parameters<LoaderContext['store']['set']>[0];

/**
 * Renders essays as they are read, so that only those with parts or code go through the bundler, and
 * remembers what it made of them.
 *
 * @param root folder of the project
 * @param base path that the site stands below
 */
export function textRenderer(root: string, base: string): RenderText {
  const memory = memoryIn(root, 'texts');
  const renderer = (syntax: 'md' | 'mdx') =>
    essayProcessor(base, syntax).createRenderer({ syntaxHighlight, shikiConfig });
  // Made when first asked for: where all is remembered, it would load Shiki for nothing.
  const renderers: Partial<Record<'md' | 'mdx', ReturnType<typeof renderer>>> = {};
  const make = async ({ file, body, lang }: Text): Promise<Entry['rendered']> => {
    if (isMdx(file) && !isOnlyMarkdown(body)) return undefined;
    const syntax = isMdx(file) ? 'mdx' : 'md';
    const { render } = await (renderers[syntax] ??= renderer(syntax));
    const fileURL = pathToFileURL(join(root, file));
    const { code, metadata } = await render(body, { frontmatter: { lang }, fileURL });
    return { html: code, metadata: { ...metadata, imagePaths: [] } };
  };
  return async (text) => {
    const { file, body, lang, isShown } = text;
    if (!isShown && (!isMdx(file) || isOnlyMarkdown(body))) return { html: '' };
    const pictures = await servedPictures(root, body);
    const content = JSON.stringify([base, lang ?? null, body, ...pictures]);
    const known = memory.recall<Entry['rendered']>(file, content);
    if (known) return known.value;
    const rendered = await make(text);
    memory.keep(file, content, rendered);
    return rendered;
  };
}

/** A digest of each picture of `public/` that a text names: its width and height stand in the HTML. */
export async function servedPictures(root: string, text: string): Promise<string[]> {
  const addresses = text.match(/\/[^\s"'()<>]+\.(?:png|jpe?g|webp|gif|svg|avif|tiff)/gi) ?? [];
  const digests = addresses.map(async (address) => {
    try {
      return hash('sha1', await readFile(join(root, 'public', decodeURI(address))));
    } catch {
      return '';
    }
  });
  return Promise.all(digests);
}
