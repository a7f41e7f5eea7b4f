import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

const installed = [
  // The same browser without its windows: it opens a page in a sixth of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The program of a Chromium: `CHROME_PATH`, or one that is installed, or one installed now –
 * Debian's package where that is allowed, else Playwright's.
 *
 * @throws one sentence that says what to do, where none can be had: the tests never skip themselves
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROME_PATH is "${named}", but there is no such file: correct it or unset it.`,
    );
  }
  const found = lookAround();
  if (found) return found;
  console.log('No Chromium is installed; installing one for the browser tests …');
  for (const install of [fromDebian, fromPlaywright]) {
    await install().catch(() => undefined);
    const now = lookAround();
    if (now) return now;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed: install Chromium or Chrome, or set CHROME_PATH to its program, and run the tests again.',
  );
}

function lookAround(): string | undefined {
  return [...installed, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const install = ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell'];
  await run('apt-get', install, { env, maxBuffer: 2 ** 26 });
}

async function fromPlaywright() {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  await run(process.execPath, [cli, 'install', 'chromium'], { maxBuffer: 2 ** 26 });
}
