import type { VFile } from 'vfile';
import type { Words } from '../../words/dictionaries.ts';
import { wordsInside } from '../../words/words.ts';

/** The words that Markdown adds to an essay: in the language of its `lang`, if there is a dictionary. */
export function markdownWords(file: VFile): Words['markdown'] {
  const lang: unknown = file.data.astro?.frontmatter?.lang;
  return wordsInside(typeof lang === 'string' ? lang : undefined).markdown;
}
