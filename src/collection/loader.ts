import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { articleId, articlePattern } from '../essay/files.ts';

/**
 * Astro's file loader, with one id for a file. What is wrong with a file is said by `src/check/`;
 * here it is kept from the rest: a build stops where a file cannot be rendered and leaves out drafts
 * that are not finished, and the live preview goes on without a file that cannot be read.
 */
export function articlesLoader(): Loader {
  const loader = glob({
    base: './src/content/articles/',
    pattern: articlePattern,
    generateId: ({ entry }) => articleId(entry),
  });
  return {
    ...loader,
    load: (context) => (context.watcher ? loader.load(forgiving(context)) : strict(context)),
  };

  async function strict(context: LoaderContext) {
    // Astro logs that a Markdown file cannot be rendered, and publishes the site without it.
    const failures: string[] = [];
    const logger = Object.create(context.logger, {
      error: { value: (message: string) => failures.push(message) },
    });
    const isDraft = ({ draft }: Record<string, unknown>) => draft === true;
    await loader.load({ ...leavingOut(isDraft, context), logger });
    if (failures.length > 0) throw new Error(failures.join('\n'));
  }
}

/** What Astro hands its own loaders besides: how each ending of a file is read. */
type WithEntryTypes = LoaderContext & {
  entryTypes: Map<string, { getEntryInfo: (file: object) => Promise<object> }>;
};

function hasEntryTypes(context: LoaderContext): context is WithEntryTypes {
  return 'entryTypes' in context && context.entryTypes instanceof Map;
}

/** The same context, such that what does not fit the schema is left out, and not thrown over, if it may be. */
function leavingOut(
  mayBe: (data: Record<string, unknown>) => boolean,
  context: LoaderContext,
): LoaderContext {
  const unread = new Set<string>();
  const parseData: LoaderContext['parseData'] = async (entry) => {
    try {
      const data = await context.parseData(entry);
      unread.delete(entry.id);
      return data;
    } catch (error) {
      if (!mayBe(entry.data)) throw error;
      unread.add(entry.id);
      context.store.delete(entry.id);
      return entry.data;
    }
  };
  const set: LoaderContext['store']['set'] = (entry) =>
    entry.id !== '' && !unread.has(entry.id) && context.store.set(entry);
  return { ...context, parseData, store: { ...context.store, set } };
}

/** The same context, such that a file that cannot be read is left out and not thrown over. */
function forgiving(context: LoaderContext): LoaderContext {
  const forgiving = leavingOut(() => true, context);
  if (hasEntryTypes(context)) {
    const nothing = { data: {}, body: '', slug: '', rawData: '' };
    const entryTypes = Array.from(context.entryTypes, ([ending, type]) => {
      const getEntryInfo = (file: object) => type.getEntryInfo(file).catch(() => nothing);
      return [ending, { ...type, getEntryInfo }] as const;
    });
    return { ...forgiving, ...{ entryTypes: new Map(entryTypes) } };
  }
  return forgiving;
}
