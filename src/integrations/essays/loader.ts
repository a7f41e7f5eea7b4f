import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleId, essayFiles, folder, isEssay, nameOf } from '../../essay/files.ts';
import { readFrontMatter } from '../../essay/front-matter.ts';
import { codeVersion } from '../../essay/remember.ts';
import { readSource } from '../../essay/source.ts';
import { type RenderText, textRenderer } from './render-text.ts';
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

/** Takes an essay in, by its path below the folder of essays. */
type Take = (name: string) => Promise<void>;

function building(context: LoaderContext, root: string): Take {
  const render = textRenderer(context);
  return (name) =>
    store(context, render, root, name, ({ id, draft }, error) => {
      if (!draft) throw error;
      context.store.delete(id);
    });
}

function previewing(context: LoaderContext, root: string): Take {
  const isSound = soundnessIn(root);
  const render = textRenderer(context);
  const keep = () => undefined;
  const takeNow = async (name: string): Promise<void> => {
    const path = join(root, folder, name);
    const read = timeOf(path);
    if (await isSound(name).catch(() => false)) return store(context, render, root, name, keep);
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

/** @param refuse told why an essay cannot be taken in */
async function store(
  { store, parseData, generateDigest }: LoaderContext,
  render: RenderText,
  root: string,
  name: string,
  refuse: (essay: { id: string; draft: boolean }, error: unknown) => void,
): Promise<void> {
  const id = articleId(name);
  const file = folder + name;
  const path = join(root, file);
  const { lines } = readSource(file, await readFile(path));
  // Of the file's name as well, whose ending says how it is read, and of the code that reads it.
  const digest = generateDigest([codeVersion(root), file, ...lines].join('\n'));
  if (store.get(id)?.digest === digest) return;
  const { raw, length } = readFrontMatter({ file, lines, problems: [] });
  const body = lines.slice(length).join('\n');
  try {
    const data = await parseData({ id, data: raw, filePath: path });
    const entry = { id, data, body, filePath: file, digest };
    const lang = typeof data.lang === 'string' ? data.lang : undefined;
    const rendered = await render({ path, body, lang });
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
