import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inputsOf, isAsBuilt, noteBuild } from './last-build.ts';

/**
 * Makes builds all or nothing: the site is built into a folder beside `dist/` and takes its place
 * when all is done; the last line printed says where it is. Where a build fails or is broken off,
 * the previous site stands as it was, and so it does where a build would make the same again. The last
 * of the integrations, so that it sees the others’ work done.
 */
export function wholeBuilds(): AstroIntegration {
  let swap = () => '';
  return {
    name: 'whole-builds',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        if (command !== 'build') return;
        const dist = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        tidyUp(dist);
        const note = fileURLToPath(new URL('last-build.json', config.cacheDir));
        const asked = process.argv.slice(2);
        // Now, so that what is changed while it is read is built next time.
        const inputs = inputsOf(fileURLToPath(config.root), asked, new Date());
        // Only the command can end here: programs that build go on afterwards.
        if (asked[0] === 'build' && !asked.includes('--force') && isAsBuilt(note, inputs, dist)) {
          const place = relative(process.cwd(), dist) + sep;
          logger.info(`Nothing has changed: ${place} stays as it is (--force builds it anew)`);
          process.exit();
        }
        const turn = takeTurn(fileURLToPath(config.cacheDir));
        // A name that stays: Astro takes pages for changed when that of their folder is another.
        const building = beside(dist, turn.isAlone ? 'new' : `${process.pid}.new`);
        const previous = beside(dist, `${process.pid}.old`);
        rmSync(building, { recursive: true, force: true });
        const clear = () => {
          // A thread may still be writing its last file.
          rmSync(building, { recursive: true, force: true, maxRetries: 5 });
          turn.end();
        };
        const stop = () => process.exit(1);
        process.once('exit', clear).once('SIGINT', stop).once('SIGTERM', stop);
        updateConfig({
          outDir: pathToFileURL(`${building}/`),
          cacheDir: pathToFileURL(`${turn.cache}/`),
        });
        swap = () => {
          // Astro leaves a repository in the folder alone, and so does this.
          const repository = join(dist, '.git');
          if (existsSync(repository)) renameSync(repository, join(building, '.git'));
          if (existsSync(dist)) renameSync(dist, previous);
          renameSync(building, dist);
          rmSync(previous, { recursive: true, force: true });
          noteBuild(note, inputs, dist);
          turn.end();
          process.off('exit', clear).off('SIGINT', stop).off('SIGTERM', stop);
          return dist;
        };
      },
      'astro:build:done': ({ logger }) => {
        const place = relative(process.cwd(), swap());
        // Astro's own last line is still to come.
        process.once('exit', (code) => code === 0 && logger.info(`The site is in ${place}${sep}`));
      },
    },
  };
}

/** Clears away what builds that were killed have left, and brings back a site that one put aside. */
function tidyUp(dist: string): void {
  const parent = dirname(dist);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    const [, id, state] = /-(\d+)\.(new|old)$/.exec(name) ?? [];
    if (path !== beside(dist, `${id}.${state}`) || isRunning(Number(id))) continue;
    if (state === 'old' && !existsSync(dist)) renameSync(path, dist);
    else rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Keeps builds of a site apart that run at once: only one that is alone remembers, since each would
 * write the pages that are remembered over the other's.
 *
 * @param shared folder of what is remembered from one build to the next
 * @returns `cache`, the folder for this build, and `end`, to be called once it is over
 */
function takeTurn(shared: string) {
  const turns = join(shared, 'builds');
  const own = join(turns, String(process.pid));
  // Its own mark first: of two that start together, each sees the other's.
  mkdirSync(own, { recursive: true });
  const others = readdirSync(turns).filter((id) => Number(id) !== process.pid);
  for (const id of others) {
    if (!isRunning(Number(id))) rmSync(join(turns, id), { recursive: true, force: true });
  }
  const isAlone = !others.some((id) => isRunning(Number(id)));
  return {
    isAlone,
    cache: isAlone ? shared.replace(/[\\/]$/, '') : own,
    end: () => rmSync(own, { recursive: true, force: true }),
  };
}

/** A folder on the same disk as the site, so that renaming it is one step. */
function beside(dist: string, name: string): string {
  return join(dirname(dist), `.${basename(dist)}-${name}`);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process is one, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
