import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { essayFiles, isEssay, nameOf } from '../../essay/files.ts';
import type { IsSound } from './sound.ts';

/**
 * While an essay has an error, its page in the live preview is made of its last version without
 * one, and so are the data files in its folder; what is wrong is said over the page.
 */
export function lastSoundVersions(root: string, isSound: IsSound): Plugin {
  const sound = new Map<string, string>();
  return {
    name: 'last-sound-versions',
    load: {
      filter: { id: /\.(?:mdx|csv\?raw)$/ },
      async handler(id) {
        const path = id.replace(/\?raw$/, '');
        const name = nameOf(root, path);
        const essay = name === undefined ? undefined : essayOf(name);
        if (essay === undefined) return undefined;
        const asModule = (text: string) =>
          path === id ? text : `export default ${JSON.stringify(text)};`;
        if (await isSound(essay).catch(() => false)) {
          const text = await readFile(path, 'utf8');
          sound.set(path, text);
          return asModule(text);
        }
        this.addWatchFile(path);
        return asModule(sound.get(path) ?? '');
      },
    },
  };

  /** The essay that a file belongs to. */
  function essayOf(name: string): string | undefined {
    if (isEssay(name)) return name;
    const folder = name.replace(/\/.*/, '/');
    return essayFiles(root).find((essay) => essay.startsWith(folder));
  }
}
