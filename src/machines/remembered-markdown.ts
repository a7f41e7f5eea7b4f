import { memoryIn } from '../essay/remember.ts';
import { markdownOf } from './markdown-of.ts';

/**
 * Gives the Markdown of essays' HTML, remembered by that HTML.
 *
 * @param root folder of the project
 * @returns takes an essay's id, its HTML, and where its page stands
 */
export function markdownIn(root: string): (id: string, html: string, address: URL) => string {
  const memory = memoryIn(root, 'markdown');
  return (id, html, address) => {
    const content = JSON.stringify([address, html]);
    const known = memory.recall<string>(id, content);
    if (known) return known.value;
    const text = markdownOf(html, address);
    memory.keep(id, content, text);
    return text;
  };
}
