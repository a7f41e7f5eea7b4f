import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  /** Whose list it is: that of the tests, that without its essays, or the one that is on show here. */
  list?: 'tests' | 'none' | 'shown';
  /** Files to add or replace: path below `src/content/articles/`, and content. */
  essays?: Record<string, string | Uint8Array>;
  /** Other files to add or replace: path below the project, and content. */
  files?: Record<string, string>;
  /** Base path to build for. */
  base?: string;
  /** Settings of the environment; by default those of a build for production. */
  env?: Record<string, string>;
  /** Told the id of the build's process as it starts. */
  started?: (pid: number | undefined) => void;
}

/** How a command of Astro ended. */
export interface Ended {
  /** Its exit code. */
  code: number | null;
  /** What it printed, without colours. */
  output: string;
}

/** How a build ended, and what it left. */
export interface Built extends Ended {
  /** Folder of the copy. */
  root: string;
  /** Folder of the built site. */
  dist: string;
}

/** Builds a copy of this site with changes, in a process of its own, as `npm run build` does. */
export async function buildSite(changes: Changes = {}): Promise<Built> {
  const root = await copySite(changes);
  const build = astro(root, ['build'], changes);
  changes.started?.(build.process.pid);
  return { ...(await build.ended), root, dist: join(root, 'dist') };
}

const articles = join('src', 'content', 'articles');

/** The list that tests are about, whatever is on show: its essays, pages, settings and look. */
const testList = join(project, 'tests/list');

/** Where the essays of the tests' list stand. */
export const listFolder = join(testList, 'articles');

/** The files of its published essays, below their folder, in the order of their names. */
export const listFiles = [
  'almashy.md',
  'ishi-to-mizu.mdx',
  'loaf-a-week.mdx',
  'paper-map.mdx',
  'seed-ledger.mdx',
  'tide-table/index.mdx',
  'tower-clock/index.mdx',
  'walking-diary.md',
];

/** What belongs to a list, and where it stands below the project. */
const ofList = {
  articles,
  pages: join('src', 'content', 'pages'),
  'site.config.ts': join('src', 'site.config.ts'),
  'theme.css': join('src', 'theme.css'),
  public: 'public',
};

const engine = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the engine with the tests' list, and changes. @returns its folder */
export async function copySite({
  essays = {},
  files = {},
  list = 'tests',
}: Changes = {}): Promise<string> {
  await mkdir(workspace(), { recursive: true });
  const root = await mkdtemp(join(workspace(), 'site-'));
  const isShown = list === 'shown';
  const isEngines = (file: string) =>
    !Object.values(ofList).some((part) => file === join(project, part)) &&
    !file.endsWith('.test.ts');
  // A list need not have files that are served as they are.
  const parts = isShown && existsSync(join(project, 'public')) ? [...engine, 'public'] : engine;
  for (const part of parts) {
    const filter = isShown ? undefined : isEngines;
    await cp(join(project, part), join(root, part), { recursive: true, ...(filter && { filter }) });
  }
  if (!isShown) {
    for (const [part, place] of Object.entries(ofList)) {
      if (list === 'none' && part === 'articles')
        await mkdir(join(root, place), { recursive: true });
      else await cp(join(testList, part), join(root, place), { recursive: true });
    }
  }
  await writeEssays(root, essays);
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
  return root;
}

/** A configuration to copy the site with, and to build it with, such that the essays are not checked. */
export const unchecked = {
  config: { configFile: 'unchecked.config.mjs' },
  files: {
    'unchecked.config.mjs': [
      "import config from './astro.config.mjs';",
      "const integrations = config.integrations.filter(({ name }) => name !== 'essays');",
      'export default { ...config, integrations };',
    ].join('\n'),
  },
};

/** Writes files below `src/content/articles/` of a copy. */
export async function writeEssays(root: string, essays: Record<string, string | Uint8Array>) {
  for (const [path, content] of Object.entries(essays)) {
    const file = join(root, articles, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The environment of a command of Astro. @param env settings; by default those of a build for production */
export function buildEnvironment(
  env: Record<string, string> = { NODE_ENV: 'production', DEV: '' },
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // In a test runner, Astro’s live preview does not listen to the browser.
    VITEST: '',
    ...env,
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  };
}

/** A command of Astro at work. */
export interface Running {
  process: ChildProcess;
  /** What it has printed so far. */
  output: () => string;
  ended: Promise<Ended>;
}

/** Runs a command of Astro in a copy of the site. */
export function astro(root: string, args: string[], { base = '/', env }: Changes = {}): Running {
  const child = spawn(
    process.execPath,
    [join(project, 'node_modules/astro/bin/astro.mjs'), ...args],
    {
      cwd: root,
      env: { ...buildEnvironment(env), BASE_PATH: base },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, output })));
  return { process: child, output: () => output, ended };
}

/** An essay's file with everything required, to change what a test is about. */
export function essay(frontmatter: Record<string, unknown> = {}, body = 'Some words.'): string {
  const fields = {
    title: 'A ninth essay',
    description: 'Written by a test.',
    author: 'Ada Tester',
    topics: ['Outdoors'],
    added: '2026-11-01',
    ...frontmatter,
  };
  const lines = Object.entries(fields).map(([name, value]) =>
    name === 'added' ? `${name}: ${value}` : `${name}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---', '', body, ''].join('\n');
}
