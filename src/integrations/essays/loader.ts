import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkEssay, essaysIn } from '../../check/check-essay.ts';
import type { Essay } from '../../check/essay.ts';
import { pagesFolder, pagesIn } from '../../collection/standing-pages.ts';
import { type TextNote, textNoteOf, writtenNote } from '../../collection/text-note.ts';
import { articleId, essayFiles, folder, isEssay, nameOf } from '../../essay/files.ts';
import { readEssay, type ReadEssay, readPage } from '../../essay/read.ts';
import { showsText } from '../../shards/own-shard.ts';
import { type Texts, textsIn } from './texts.ts';
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
      const texts = textsIn(root, config.base, config.site);
      const takeAll = async () => {
        const gone = new Set(pages.keys());
        for (const { file, name } of pagesIn(root)) {
          gone.delete(name);
          const read = () => readPage(file, name, readFileSync(join(root, file)));
          const page = { essay: checkEssay(read()), read, isShown: true };
          await store(context, texts, root, page, (error) => {
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
  const textOf = textsOfEssays(root);
  const texts = textsIn(root, context.config.base, context.config.site);
  return (name) => {
    const text = textOf(name);
    const { id, frontMatter } = text.essay;
    return store(context, texts, root, text, (error) => {
      if (frontMatter.raw.draft !== true) throw error;
      context.store.delete(id);
    });
  };
}

function previewing(context: LoaderContext, root: string): Take {
  const isSound = soundnessIn(root);
  const textOf = textsOfEssays(root);
  const texts = textsIn(root, context.config.base, context.config.site);
  const keep = () => undefined;
  const takeNow = async (name: string): Promise<void> => {
    const path = join(root, folder, name);
    const read = timeOf(path);
    if (await isSound(name).catch(() => false)) {
      return store(context, texts, root, textOf(name), keep);
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

/** An essay or a standing page that is taken in. */
interface Text {
  essay: Essay;
  /** Reads it, for its text. */
  read: () => ReadEssay;
  /** Whether this build shows its text: of all other essays there is but what lists say. */
  isShown: boolean;
}

function textsOfEssays(root: string): (name: string) => Text {
  const essayOf = essaysIn(root);
  return (name) => ({
    essay: essayOf(name),
    read: () => readEssay(name, readFileSync(join(root, folder, name))),
    isShown: showsText(articleId(name)),
  });
}

/**
 * Stores what lists ask of a text. Its HTML is remembered beside the collections, which are read and written
 * as a whole: each save of one essay would take the longer the more there are.
 *
 * @param refuse told why a text cannot be taken in
 */
async function store(
  { store, parseData }: LoaderContext,
  texts: Texts,
  root: string,
  { essay, read, isShown }: Text,
  refuse: (error: unknown) => void,
): Promise<void> {
  const { id, file, frontMatter, isMarkdown, words, essayLinks } = essay;
  const digest = await texts.digestOf(essay);
  const isRendered = isShown && isMarkdown;
  const known = store.get(id);
  const isKept = !isRendered || texts.has(essay, digest);
  if (known?.digest === digest && textNoteOf(known).isShown === isShown && isKept) return;
  try {
    const data = await parseData({ id, data: frontMatter.raw, filePath: join(root, file) });
    if (!isKept) await texts.render(essay, digest, read);
    const note: TextNote = {
      ...{ words, essayLinks, isShown },
      ...(isRendered && { text: texts.nameOf(essay, digest) }),
    };
    const rendered = { html: '', metadata: writtenNote(note) };
    // Deleted first, so that Astro forgets the module of a file that had another name.
    store.delete(id);
    store.set({
      ...{ id, data, filePath: file, digest, rendered },
      ...(!isMarkdown && { deferredRender: true }),
    });
  } catch (error) {
    refuse(error);
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
