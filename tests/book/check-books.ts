import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Changes, copySite, workspace } from '../build-site.ts';
import { german } from '../german.ts';
import { japanese } from '../japanese.ts';
import { oddEssays } from '../odd-essays.ts';
import { pictureEssays } from '../picture-essays.ts';

/*
 * Makes books of the tests' lists and lets epubcheck judge them: `npm run test:book`. It is a program
 * for Java, which is not on every machine, so it is no part of `npm test`. `-- odd` names one list.
 */

const jar = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';

/** What is made of a list: the arguments of `npm run book`, one book each. */
const lists: Record<string, { changes: Changes; books: string[][] }> = {
  list: { changes: {}, books: [[], ['--topic', 'outdoors'], ['tide-table']] },
  odd: { changes: { essays: { ...oddEssays, ...(await pictureEssays()) } }, books: [[]] },
  german: { changes: german, books: [[]] },
  japanese: { changes: japanese, books: [[], ['ishi-to-mizu'], ['almashy']] },
};

if (!existsSync(jar) || spawnSync('java', ['-version']).error) {
  console.error(
    `epubcheck is not on this machine, so no book was checked: there is no Java, or no ${jar}. ` +
      'On Debian, apt-get install epubcheck brings both; elsewhere set EPUBCHECK to the path of epubcheck.jar.',
  );
  process.exitCode = 1;
} else {
  const asked = process.argv.slice(2);
  for (const [name, { changes, books }] of Object.entries(lists)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const root = await copySite(changes);
    for (const args of books) {
      const made = await run('node', ['src/book/cli.ts', ...args], root, changes.base);
      if (made.code !== 0) report(name, args, made.output);
    }
    for (const book of globSync('books/*.epub', { cwd: root })) {
      const { code, output } = await run('java', ['-jar', jar, '--failonwarnings', book], root);
      if (code === 0) console.log(`${name}: ${book} is in order`);
      else report(name, [book], output);
    }
  }
  await rm(workspace(), { recursive: true, force: true });
}

function report(name: string, args: string[], output: string): void {
  console.error(`${name}: ${args.join(' ')}\n${output}`);
  process.exitCode = 1;
}

function run(command: string, args: string[], cwd: string, base = '/') {
  return new Promise<{ code: number | null; output: string }>((done) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, BASE_PATH: base } });
    let output = '';
    child.stdout.on('data', (part) => (output += String(part)));
    child.stderr.on('data', (part) => (output += String(part)));
    child.on('close', (code) => done({ code, output }));
  });
}
