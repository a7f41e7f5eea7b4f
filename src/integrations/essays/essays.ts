import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { unknownIn } from '../../check/check-essay.ts';
import { checkEssays, type Report } from '../../check/check.ts';
import { hasErrors, inTerminal, summary } from '../../check/report.ts';
import { workAhead } from '../../essay/ahead.ts';
import { lastSoundVersions } from './last-sound.ts';
import { showFindings } from './show-findings.ts';
import { soundnessIn } from './sound.ts';

/**
 * Checks the essays with the engine of `npm run check:essays`: before anything is built, which an
 * error stops; and in the live preview, which shows the errors over the page and goes on.
 */
export function essays(): AstroIntegration {
  return {
    name: 'essays',
    hooks: {
      'astro:config:setup': async ({ command, config, injectScript, logger, updateConfig }) => {
        const root = fileURLToPath(config.root);
        if (command === 'dev') {
          const overlay = fileURLToPath(new URL('overlay.ts', import.meta.url));
          injectScript('page', `import ${JSON.stringify(overlay)};`);
          updateConfig({ vite: { plugins: [lastSoundVersions(root, soundnessIn(root))] } });
        }
        if (command !== 'build') return;
        const thread = new URL('build-thread.ts', import.meta.url);
        const { base, site } = config;
        await workAhead(thread, unknownIn(root), { root, base, site });
        const report = await checkEssays(root, new Date());
        if (hasErrors(report)) {
          // Thrown in Vite, because Astro calls what is thrown here an unhandled error.
          const plugin = { name: 'essays', config: () => Promise.reject(refusal(report)) };
          updateConfig({ vite: { plugins: [plugin] } });
        } else if (report.findings.length === 0) logger.info(summary(report));
        else logger.warn(`\n${inTerminal(report)}`);
      },
      'astro:server:setup': ({ server, logger }) => showFindings(server, logger),
    },
  };
}

/** An error that is printed as the report and nothing else: where it was thrown helps nobody. */
function refusal(report: Report): Error {
  return Object.assign(new Error(`${inTerminal(report)}\nNothing was built.`), {
    stack: '',
    // In the whole text, Astro would take any "window" or "document" for a call of the browser.
    toString: () => 'Error',
  });
}
