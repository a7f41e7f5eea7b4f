import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

/**
 * Where the builds of this run stand: inside the project, so that packages are found, ignored by
 * git, and apart from those of another run.
 */
export function workspace(): string {
  process.env.TEST_RUN ??= `run-${process.pid}`;
  return join(project, '.tmp', process.env.TEST_RUN);
}

/** What to change in a copy of the site before it is built. */
export interface Changes {
  /** Files to add or replace: path below `src/content/articles/`, and content. */
  essays?: Record<string, string>;
  /** Base path to build for. */
  base?: string;
  /** Settings of the environment; by default those of a build for production. */
  env?: Record<string, string>;
  /** Told the id of the build's process as it starts. */
  started?: (pid: number | undefined) => void;
}

/** How a build ended. */
export interface Built {
  /** Exit code of `astro build`. */
  code: number | null;
  /** What it printed, without colours. */
  output: string;
  /** Folder of the copy. */
  root: string;
  /** Folder of the built site. */
  dist: string;
}

/** Builds a copy of this site, as `npm run build` does, with changes. */
export async function buildSite({
  essays = {},
  base = '/',
  env = { NODE_ENV: 'production', DEV: '' },
  started,
}: Changes = {}): Promise<Built> {
  await mkdir(workspace(), { recursive: true });
  const root = await mkdtemp(join(workspace(), 'site-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(project, part), join(root, part), { recursive: true });
  }
  for (const [path, content] of Object.entries(essays)) {
    const file = join(root, 'src/content/articles', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const build = spawn(
    process.execPath,
    [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      env: {
        ...process.env,
        ...env,
        BASE_PATH: base,
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  started?.(build.pid);
  let output = '';
  build.stdout.on('data', (chunk) => (output += String(chunk)));
  build.stderr.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((done) => build.on('close', done));
  return { code, output, root, dist: join(root, 'dist') };
}

/** An essay's file with everything required, to change what a test is about. */
export function essay(frontmatter: Record<string, unknown> = {}, body = 'Some words.'): string {
  const fields = {
    title: 'A seventh essay',
    description: 'Written by a test.',
    author: 'Ada Tester',
    topics: ['Leadership'],
    added: '2026-11-01',
    ...frontmatter,
  };
  const lines = Object.entries(fields).map(([name, value]) =>
    name === 'added' ? `${name}: ${value}` : `${name}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---', '', body, ''].join('\n');
}
