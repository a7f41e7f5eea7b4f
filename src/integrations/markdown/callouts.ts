import { h } from 'hastscript';
import { type IOptions, rehypeGithubAlerts } from 'rehype-github-alerts';
import { words } from '../../words/words.ts';

const { callouts } = words.markdown;

/** GitHub's callouts, `> [!NOTE]` and its like, as notes with a name and without icons. */
const options: IOptions = {
  alerts: Object.entries(callouts).map(([name, title]) => ({
    keyword: name.toUpperCase(),
    icon: '',
    title,
  })),
  build: ({ keyword, title }, children) =>
    h(
      'div',
      { class: `callout callout-${keyword.toLowerCase()}`, role: 'note', 'aria-label': title },
      [h('p', { class: 'capitals' }, title), ...children],
    ),
};

/** Turns block quotations that start with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` into callouts. */
export function rehypeCallouts() {
  return rehypeGithubAlerts(options);
}
