import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { pagesFolder, pagesIn } from '../../collection/standing-pages.ts';
import { articleId, essayFiles, folder, isEssay, nameOf } from '../../essay/files.ts';
import { codeVersion } from '../../essay/remember.ts';
import { type RenderText, servedPictures, textRenderer } from './render-text.ts';
import { readText } from './read-text.ts';
import { showsText } from '../../shards/own-shard.ts';
import { soundnessIn } from './sound.ts';

/**
 * Hands the essays to Astro as `src/essay/` reads them. What is wrong with an essay is said by
 * `src/check/`. Here, a build leaves a draft that is not finished out and stops at anything else;
 * the live preview keeps the last version of an essay that had no error.
 */
export function essaysLoader(): Loader {
  return {
    name: 'essays',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const take = context.watcher ? previewing(context, root) : building(context, root);
      // Before the essays are read: what changes meanwhile is read again.
      watch(context, root, take);
      const gone = new Set(context.store.keys());
      for (const name of essayFiles(root)) {
        await take(name);
        gone.delete(articleId(name));
      }
      for (const id of gone) context.store.delete(id);
    },
  };
}

/**
 * Hands the standing pages to Astro, read as essays are. A wrong field stops a build; the live preview
 * keeps what was there.
 */
export function pagesLoader(): Loader {
  return {
    name: 'pages',
    load: async (context) => {
      const { config, store: pages, watcher, logger } = context;
      const root = fileURLToPath(config.root);
      const render = textRenderer(root, config.base);
      const takeAll = async () => {
        const gone = new Set(pages.keys());
        for (const { file, name } of pagesIn(root)) {
          gone.delete(name);
          await store(context, render, root, { id: name, file }, (_page, error) => {
            if (!watcher) throw error;
          });
        }
        for (const id of gone) pages.delete(id);
      };
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(join(root, pagesFolder))) return;
        takeAll().catch((error: unknown) => logger.error(String(error)));
      });
      await takeAll();
    },
  };
}

/** Takes an essay in, by its path below the folder of essays. */
type Take = (name: string) => Promise<void>;

function building(context: LoaderContext, root: string): Take {
  const render = textRenderer(root, context.config.base);
  return (name) =>
    store(context, render, root, essayFile(name), ({ id, draft }, error) => {
      if (!draft) throw error;
      context.store.delete(id);
    });
}

function previewing(context: LoaderContext, root: string): Take {
  const isSound = soundnessIn(root);
  const render = textRenderer(root, context.config.base);
  const keep = () => undefined;
  const takeNow = async (name: string): Promise<void> => {
    const path = join(root, folder, name);
    const read = timeOf(path);
    if (await isSound(name).catch(() => false)) {
      return store(context, render, root, essayFile(name), keep);
    }
    // It may have been read while it was written, and the end of that have been no change.
    await new Promise((resolve) => setTimeout(resolve, settled));
    if (timeOf(path) !== read) return takeNow(name);
  };
  // One after the other, so that what was read first is not stored last.
  let last: Promise<void> = Promise.resolve();
  return (name) => (last = last.catch(() => undefined).then(() => takeNow(name)));
}

/** Milliseconds after which a file that was being written is taken to be whole. */
const settled = 100;

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** An essay or a page: its id, and its path from the project's root. */
interface TextFile {
  id: string;
  file: string;
  /** Whether this build shows its text. */
  isShown?: boolean;
}

const essayFile = (name: string): TextFile => {
  const id = articleId(name);
  return { id, file: folder + name, isShown: showsText(id) };
};

/** @param refuse told why a text cannot be taken in */
async function store(
  { store, parseData, generateDigest }: LoaderContext,
  render: RenderText,
  root: string,
  { id, file, isShown = true }: TextFile,
  refuse: (text: { id: string; draft: boolean }, error: unknown) => void,
): Promise<void> {
  const path = join(root, file);
  const { lines, raw, body } = await readText(root, file);
  // Of the file's name as well, whose ending says how it is read, of the code that reads it, and of the
  // pictures whose width and height stand in its HTML.
  const pictures = await servedPictures(root, lines.join('\n'));
  const digest = generateDigest(
    [codeVersion(root), file, isShown, ...pictures, ...lines].join('\n'),
  );
  if (store.get(id)?.digest === digest) return;
  try {
    const data = await parseData({ id, data: raw, filePath: path });
    const entry = { id, data, body, filePath: file, digest };
    const lang = typeof data.lang === 'string' ? data.lang : undefined;
    const rendered = await render({ file, body, lang, isShown });
    // Deleted first, so that Astro forgets the module of a file that had another name.
    store.delete(id);
    store.set({ ...entry, ...(rendered ? { rendered } : { deferredRender: true }) });
  } catch (error) {
    refuse({ id, draft: raw.draft === true }, error);
  }
}

function watch({ watcher, store, logger }: LoaderContext, root: string, take: Take): void {
  const changed = (path: string) => {
    const name = nameOf(root, path);
    if (name === undefined || !isEssay(name)) return;
    take(name).catch((error: unknown) => logger.error(String(error)));
  };
  watcher
    ?.on('add', changed)
    .on('change', changed)
    .on('unlink', (path) => {
      const name = nameOf(root, path);
      const id = name === undefined ? '' : articleId(name);
      // Where a file was renamed, its entry may be the new one's already.
      if (name !== undefined && store.get(id)?.filePath === folder + name) store.delete(id);
    });
}
