import { build } from 'astro';
import type { Ended } from './build-site.ts';
import type { Build } from './builders.ts';

/**
 * A process that builds copies of the site, one after the other, each as `astro build` would in a
 * process of its own.
 */
process.on('message', (message) => {
  const asked: Build = JSON.parse(String(message));
  buildIn(asked).then((ended) => process.send?.(JSON.stringify(ended)));
});

async function buildIn({ root, base, config }: Build): Promise<Ended> {
  const output = captured();
  const before = process.listeners('exit');
  process.chdir(root);
  process.env.BASE_PATH = base;
  let code = 0;
  try {
    await build({ root, ...config });
  } catch (error) {
    code = 1;
    console.error(error instanceof Error ? `${error.message}\n${error.stack}` : error);
  }
  // What a build leaves to the end of its process, it does at its own.
  for (const listener of process.listeners('exit')) {
    if (before.includes(listener)) continue;
    process.off('exit', listener);
    listener.call(process, code);
  }
  return { code, output: output() };
}

/** Takes what this process prints from now on. @returns ends it, and gives what was printed */
function captured(): () => string {
  let text = '';
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array) => {
      text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
  }
  return () => {
    streams.forEach((stream, at) => (stream.write = writes[at] ?? stream.write));
    return text;
  };
}
