import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { checkEssays, folder, type Report } from '../check/check.ts';
import type { Finding } from '../check/kinds.ts';
import { pictureReader } from '../check/picture-files.ts';
import { hasErrors, summary, terminal } from '../check/report.ts';

/**
 * Checks the essays with the engine of `npm run check:essays`: before anything is built, which an
 * error stops; and in the live preview, which shows the first error over the page and goes on.
 */
export function essayCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'essays',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const report = await checkEssays(root, new Date());
        if (hasErrors(report)) {
          // Thrown in Vite, because Astro calls what is thrown here an unhandled error.
          const plugin = { name: 'essays', config: () => Promise.reject(refusal(report)) };
          updateConfig({ vite: { plugins: [plugin] } });
        } else if (report.findings.length === 0) logger.info(summary(report));
        else logger.warn(`\n${print(report)}`);
      },
      'astro:server:setup': ({ server, logger }) => showFindings(server, root, logger),
    },
  };
}

/** An error that is printed as the report and nothing else: where it was thrown helps nobody. */
function refusal(report: Report): Error {
  return Object.assign(new Error(`${print(report)}\nNothing was built.`), {
    stack: '',
    // In the whole text, Astro would take any "window" or "document" for a call of the browser.
    toString: () => 'Error',
  });
}

function print(report: Report): string {
  return terminal(report, process.stdout.isTTY && !process.env.NO_COLOR);
}

function showFindings(server: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  const { hot } = server.environments.client;
  const isPicture = pictureReader();
  let overlay: ErrorPayload | undefined;
  let printed = '';
  let checking: Promise<void> | undefined;
  let isStale = false;
  let changed = '';
  let reload: NodeJS.Timeout | undefined;

  // Astro's own error of a broken essay comes later and would take the place of the finding.
  hot.send = new Proxy(hot.send, {
    apply: (send, _hot, [message, ...more]: unknown[]) => {
      if (isOf('full-reload', message)) clearTimeout(reload);
      Reflect.apply(send, hot, [overlay && isOf('error', message) ? overlay : message, ...more]);
    },
  });

  const check = async () => {
    do {
      isStale = false;
      const report = await checkEssays(root, new Date(), isPicture);
      const isBroken = hasErrors(report);
      const text = print(report);
      if (text !== printed && report.findings.length > 0) {
        logger[isBroken ? 'error' : 'warn'](`\n${text}`);
      }
      printed = text;
      const wasBroken = overlay !== undefined;
      overlay = isBroken ? payload(report, root, changed) : undefined;
      if (overlay) hot.send(overlay);
      else if (wasBroken) {
        logger.info(summary(report));
        // Astro reloads the page once it has read the essay; sooner, the page would still be broken.
        reload = setTimeout(() => hot.send({ type: 'full-reload' }), 1500);
      }
    } while (isStale);
  };
  const start = () => {
    isStale = true;
    checking ??= check()
      .catch((error: unknown) => logger.error(String(error)))
      .finally(() => (checking = undefined));
  };

  const watched = [join(root, folder), join(root, 'public')];
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((path) => file.startsWith(path))) return;
    changed = file;
    start();
  });
  hot.on('vite:client:connect', (_data, client) => {
    if (overlay) client.send(overlay);
  });
  start();
}

/** Whether a message to the browser is of some type. */
function isOf(type: ErrorPayload['type'] | 'full-reload', message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === type
  );
}

/**
 * The errors as the preview shows them over the page, which takes their words for HTML; those of
 * the file that changed last come first.
 */
function payload({ findings }: Report, root: string, changed: string): ErrorPayload | undefined {
  const isOther = ({ file }: Finding) => Number(join(root, file) !== changed);
  const [first, ...others] = findings
    .filter(({ severity }) => severity === 'error')
    .toSorted((a, b) => isOther(a) - isOther(b));
  if (!first) return undefined;
  const { file, line, column, message, cure } = first;
  const more = others.map(
    (other) => `${other.file}:${other.line}:${other.column} ${other.message}`,
  );
  const loc = { file: join(root, file), line, column };
  return {
    type: 'error',
    // Astro finishes other errors on their way to the browser, when it is open by then.
    ...{ __isEnhancedAstroErrorPayload: true },
    err: {
      ...{ name: file, title: `Line ${line}, column ${column}`, hint: escaped(cure) },
      message: [message, ...more].map(escaped).join('<br>'),
      stack: `${file}:${line}:${column}`,
      id: loc.file,
      loc,
      plugin: 'essays',
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
