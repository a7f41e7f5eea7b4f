import type { AstroIntegrationLogger } from 'astro';
import type { NormalizedHotChannel } from 'vite';
import { folder } from '../../essay/files.ts';
import type { Fault } from './news.ts';

/** What is quietened, and how it is known to be about a finding. */
export interface Quiet {
  hot: NormalizedHotChannel;
  logger: AstroIntegrationLogger;
  /** Whether what Astro says is about an essay that has an error. */
  isBroken: (text: string) => boolean;
  /** Ends when the check that is under way is done. */
  checked: () => Promise<void>;
}

/**
 * Keeps what Astro itself says of an essay with an error, which is the same with a stack of calls,
 * out of the terminal and off the page.
 */
export function quieten({ hot, logger, isBroken, checked }: Quiet): void {
  const { destination } = logger.options;
  const write: typeof destination.write = (message) => {
    const { level, label, message: text } = message;
    if (label === logger.label || level === 'info') return destination.write(message);
    // Astro may stumble over an essay before it has been checked.
    void checked().then(() => isBroken(text) || destination.write(message));
  };
  logger.options.destination = Object.create(destination, { write: { value: write } });

  hot.send = new Proxy(hot.send, {
    apply: (send, _hot, [message, ...more]: unknown[]) => {
      if (!isError(message) || !isBroken(JSON.stringify(message))) {
        Reflect.apply(send, hot, [message, ...more]);
      }
    },
  });
}

/** Whether what Astro says is about one of the essays that have these errors. */
export function isAbout(text: string, faults: Fault[]): boolean {
  return faults.some(
    ({ file, page }) =>
      text.includes(file) ||
      text.includes(page) ||
      text.includes(` ${file.replace(folder, '')}: `) ||
      // The compiler names the file on the page alone.
      (file.endsWith('.mdx') && text.includes('vite-plugin-mdx.js')),
  );
}

function isError(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'error'
  );
}
