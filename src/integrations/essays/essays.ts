import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkEssays, type Report } from '../../check/check.ts';
import { type EssaysKept, essaysKept } from '../../check/check-essay.ts';
import { pictureReader } from '../../check/picture-files.ts';
import { hasErrors, inTerminal, summary } from '../../check/report.ts';
import { workAhead } from '../../essay/ahead.ts';
import { essayFiles } from '../../essay/files.ts';
import { showsText } from '../../shards/own-shard.ts';
import { lastSoundVersions } from './last-sound.ts';
import { type Texts, textsIn } from './texts.ts';
import { showFindings } from './show-findings.ts';
import { soundnessIn } from './sound.ts';

/**
 * Checks the essays with the engine of `npm run check:essays`: before anything is built, which an
 * error stops; and in the live preview, which shows the errors over the page and goes on. Either begins
 * with checking and rendering ahead what is not remembered.
 */
export function essays(): AstroIntegration {
  let isPreview = false;
  let stop: (() => void) | undefined;
  return {
    name: 'essays',
    hooks: {
      'astro:config:setup': async ({ command, config, injectScript, logger, updateConfig }) => {
        const root = fileURLToPath(config.root);
        isPreview = command === 'dev';
        if (isPreview) {
          const overlay = fileURLToPath(new URL('overlay.ts', import.meta.url));
          injectScript('page', `import ${JSON.stringify(overlay)};`);
          updateConfig({ vite: { plugins: [lastSoundVersions(root, soundnessIn(root))] } });
        }
        if (command !== 'build' && !isPreview) return;
        const essayOf = essaysKept(root);
        const { base, site } = config;
        const thread = new URL('render-thread.ts', import.meta.url);
        const unrendered = await unrenderedIn(root, essayOf, textsIn(root, base, site));
        await workAhead(thread, unrendered, { root, base, site });
        if (command !== 'build') return;
        const report = await checkEssays(root, new Date(), pictureReader(), essayOf);
        if (hasErrors(report)) {
          // Thrown in Vite, because Astro calls what is thrown here an unhandled error.
          const plugin = { name: 'essays', config: () => Promise.reject(refusal(report)) };
          updateConfig({ vite: { plugins: [plugin] } });
        } else if (report.findings.length === 0) logger.info(summary(report));
        else logger.warn(`\n${inTerminal(report)}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        // A build starts a server too, to read its collections.
        if (isPreview) stop = showFindings(server, logger);
      },
      'astro:server:done': () => stop?.(),
    },
  };
}

/** The essays that are not known yet as they are now, or whose HTML is not: paths below their folder. */
async function unrenderedIn(root: string, essays: EssaysKept, texts: Texts): Promise<string[]> {
  const names: string[] = [];
  for (const name of essayFiles(root)) if (!(await isRendered(name))) names.push(name);
  return names;

  async function isRendered(name: string): Promise<boolean> {
    try {
      const essay = essays.known(name);
      if (!essay) return false;
      const isOfBundler = !essay.isMarkdown || !showsText(essay.id);
      return isOfBundler || texts.has(essay, await texts.digestOf(essay));
    } catch {
      // What cannot be opened is said by the checks.
      return true;
    }
  }
}

/** An error that is printed as the report and nothing else: where it was thrown helps nobody. */
function refusal(report: Report): Error {
  return Object.assign(new Error(`${inTerminal(report)}\nNothing was built.`), {
    stack: '',
    // In the whole text, Astro would take any "window" or "document" for a call of the browser.
    toString: () => 'Error',
  });
}
