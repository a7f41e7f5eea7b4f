import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkEssays, type Report } from '../check/check.ts';
import { hasErrors, inTerminal, summary } from '../check/report.ts';
import { overlay, showFindings } from './preview/show-findings.ts';

/**
 * Checks the essays with the engine of `npm run check:essays`: before anything is built, which an
 * error stops; and in the live preview, which shows the errors over the page and goes on.
 */
export function essayCheck(): AstroIntegration {
  return {
    name: 'essays',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [overlay] } });
        if (command !== 'build') return;
        const report = await checkEssays(fileURLToPath(config.root), new Date());
        if (hasErrors(report)) {
          // Thrown in Vite, because Astro calls what is thrown here an unhandled error.
          const plugin = { name: 'essays', config: () => Promise.reject(refusal(report)) };
          updateConfig({ vite: { plugins: [plugin] } });
        } else if (report.findings.length === 0) logger.info(summary(report));
        else logger.warn(`\n${inTerminal(report)}`);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) =>
        showFindings(server, logger, async () => refreshContent?.({})),
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
