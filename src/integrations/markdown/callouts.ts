import type { Root } from 'hast';
import { h } from 'hastscript';
import { type DefaultBuildType, rehypeGithubAlerts } from 'rehype-github-alerts';
import type { VFile } from 'vfile';
import { markdownWords } from './essay-words.ts';

/** GitHub's callouts, `> [!NOTE]` and its like, as notes with a name and without icons. */
const build: DefaultBuildType = ({ keyword, title }, children) =>
  h(
    'div',
    { class: `callout callout-${keyword.toLowerCase()}`, role: 'note', 'aria-label': title },
    [h('p', { class: 'capitals', 'data-pagefind-ignore': '' }, title), ...children],
  );

/** Turns block quotations that start with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` into callouts. */
export function rehypeCallouts() {
  return (tree: Root, file: VFile) => {
    const alerts = Object.entries(markdownWords(file).callouts).map(([name, title]) => ({
      keyword: name.toUpperCase(),
      icon: '',
      title,
    }));
    rehypeGithubAlerts({ alerts, build })(tree);
  };
}
