import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { isMdx } from '../../essay/files.ts';
import { isOnlyMarkdown } from '../../essay/markdown.ts';
import { shikiConfig, syntaxHighlight } from '../code-colours.ts';
import { essayProcessor } from '../markdown/processor.ts';

/** An essay's text, as far as its page depends on it. */
export interface Text {
  /** Absolute path of its file. */
  path: string;
  body: string;
  /** Its language, where it is not the site's: what Markdown adds to a text speaks it. */
  lang: string | undefined;
  /** Whether this build makes its page: of all other essays there is but what lists say. */
  hasPage: boolean;
}

/** Makes the HTML of a text; of one with parts or code there is none before it is bundled. */
export type RenderText = (text: Text) => Promise<Entry['rendered']>;

type Entry = Parameters<LoaderContext['store']['set']>[0];

/**
 * Renders essays as they are read, so that only those with parts or code go through the bundler:
 * what was rendered is kept with the entry, from one build to the next.
 */
export function textRenderer({ config }: Pick<LoaderContext, 'config'>): RenderText {
  const renderer = (syntax: 'md' | 'mdx') =>
    essayProcessor(config.base, syntax).createRenderer({ syntaxHighlight, shikiConfig });
  const renderers = { md: renderer('md'), mdx: renderer('mdx') };
  return async ({ path, body, lang, hasPage }) => {
    if (isMdx(path) && !isOnlyMarkdown(body)) return undefined;
    if (!hasPage) return { html: '' };
    const { render } = await renderers[isMdx(path) ? 'mdx' : 'md'];
    const frontmatter = { lang };
    const { code, metadata } = await render(body, { frontmatter, fileURL: pathToFileURL(path) });
    return { html: code, metadata: { ...metadata, imagePaths: [] } };
  };
}
