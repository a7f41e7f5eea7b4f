import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';
import { filesBelow } from './files.ts';

/**
 * What was made of a file before, where neither the file nor this project's code has changed since;
 * else what is made of it now, which is remembered on disk from one run to the next.
 *
 * @param name of the file, unlike those of all other files
 * @param content all that it is made from, besides the name
 * @param make gives plain values: texts, numbers, dates, lists, maps and objects of them
 */
export type Remember = <Value>(
  name: string,
  content: string | Uint8Array,
  make: () => Value,
) => Value;

/**
 * Remembers one kind of value. What is remembered is named by all that it was made of, so that sites,
 * branches and machines may share it; what has gone unused for long is cleared away by
 * {@link forgetUnused}. A file of the cache that is damaged, or cannot be read or written, is as good as
 * none; two processes at once do not meet, because a file is whole before it has its name.
 *
 * @param root folder of the project
 * @param kind names the folder of the cache: "findings"
 */
export function rememberIn(root: string, kind: string): Remember {
  const memory = memoryIn(root, kind);
  return <Value>(name: string, content: string | Uint8Array, make: () => Value) => {
    const known = memory.recall<Value>(name, content);
    if (known) return known.value;
    const value = make();
    memory.keep(name, content, value);
    return value;
  };
}

/** What {@link rememberIn} remembers, where what is made of a file takes its time. */
export interface Memory {
  /** Whether a value is remembered: quicker than to ask for it. */
  has: (name: string, content: string | Uint8Array) => boolean;
  recall: <Value>(name: string, content: string | Uint8Array) => { value: Value } | undefined;
  keep: (name: string, content: string | Uint8Array, value: unknown) => void;
  /** Under which name a value is kept: who is told it need not know what it was made of. */
  nameOf: (name: string, content: string | Uint8Array) => string;
  /** The value that is kept under such a name. */
  named: <Value>(name: string) => { value: Value } | undefined;
}

/** As {@link rememberIn}. */
export function memoryIn(root: string, kind: string): Memory {
  const packages = packagesFolder(root);
  if (packages === undefined) {
    return {
      ...{ has: () => false, recall: () => undefined, keep: () => undefined },
      ...{ nameOf: () => '', named: () => undefined },
    };
  }
  const folder = join(cacheIn(packages), kind);
  const version = codeVersion(root, packages);
  const keyOf = (name: string, content: string | Uint8Array) =>
    `${version} ${hash('sha1', content)} ${name}`;
  const nameOf = (key: string) => hash('sha1', key);
  const pathOf = (key: string) => join(folder, nameOf(key));
  return {
    has: (name, content) => isInUse(pathOf(keyOf(name, content))),
    recall: (name, content) => {
      const key = keyOf(name, content);
      return recall(pathOf(key), key);
    },
    keep: (name, content, value) => {
      const key = keyOf(name, content);
      keep(pathOf(key), { key, value });
    },
    nameOf: (name, content) => nameOf(keyOf(name, content)),
    named: (name) => recall(join(folder, name)),
  };
}

/** Changes with all that makes anything of an essay: this project's code, its packages and Node. */
export function codeVersion(root: string, packages = packagesFolder(root)): string {
  const version = versions.get(root) ?? versionOf(root, packages);
  versions.set(root, version);
  return version;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Clears away what nothing has asked for in 30 days, and of the rest the oldest, down to a size.
 *
 * @param root folder of the project
 * @param most bytes that are kept: of 10,000 essays some 900 MB, and what they were before
 */
export function forgetUnused(root: string, now: Date, most = 2e9): void {
  const packages = packagesFolder(root);
  if (packages === undefined) return;
  const folder = cacheIn(packages);
  const files = filesBelow(folder)
    .map((name) => ({ path: join(folder, name), stats: statOf(join(folder, name)) }))
    .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
  let bytes = 0;
  for (const { path, stats } of files) {
    bytes += stats.size;
    if (bytes > most || now.getTime() - stats.mtimeMs > 30 * day) rmSync(path, { force: true });
  }
}

/** One that another process clears away at this moment is empty, and old. */
function statOf(path: string): { mtimeMs: number; size: number } {
  return statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
}

function cacheIn(packages: string): string {
  return join(packages, '.cache/commonplace');
}

/** Where packages stand: in this folder, or the nearest above it. Caches alone are no packages. */
function packagesFolder(root: string): string | undefined {
  const packages = join(root, 'node_modules');
  if (existsSync(join(packages, 'astro'))) return packages;
  const above = dirname(root);
  return above === root ? undefined : packagesFolder(above);
}

/** By project: the code that runs is that of the start, whatever is saved later. */
const versions = new Map<string, string>();

function versionOf(root: string, packages = ''): string {
  const code = filesBelow(join(root, 'src'))
    .filter((name) => name.endsWith('.ts') && !name.startsWith('content/'))
    .map((name) => [name, readFileSync(join(root, 'src', name), 'utf8')]);
  // npm's own note of what is installed.
  const installed = join(packages, '.package-lock.json');
  const versions = existsSync(installed) ? readFileSync(installed, 'utf8') : '';
  return hash('sha1', JSON.stringify([process.version, versions, code]));
}

interface Remembered<Value> {
  key: string;
  value: Value;
}

/** @param key of what is asked for, where it is known */
function recall<Value>(path: string, key?: string): Remembered<Value> | undefined {
  try {
    const stored: unknown = deserialize(readFileSync(path));
    return isOf<Value>(stored, key) && isInUse(path) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is a file, of which is noted that it was asked for: once a day is enough. */
function isInUse(path: string): boolean {
  const { mtimeMs } = statOf(path);
  const now = new Date();
  if (mtimeMs > 0 && now.getTime() - mtimeMs > day) utimesSync(path, now, now);
  return mtimeMs > 0;
}

/** What has the key was made by the same code, and so is of the same type. */
function isOf<Value>(stored: unknown, key: string | undefined): stored is Remembered<Value> {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'key' in stored &&
    (key === undefined || stored.key === key)
  );
}

function keep(path: string, remembered: Remembered<unknown>): void {
  const unfinished = `${path}.${process.pid}.${threadId}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, serialize(remembered));
    renameSync(unfinished, path);
  } catch {
    // It is made again next time.
  }
}
