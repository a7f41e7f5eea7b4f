import { kept as words } from '@words/kept';
import { withBase } from '../../collection/addresses';
import { createElement, link } from '../../search/browser/create-element';
import { loadStyle } from '../../search/browser/style';
import { onChangeElsewhere } from '../memory';
import { attempt, isKept, stored } from '../storage';
import { oldOne } from './arrange';
import style from './kept.css?url';
import { placeOf } from './links';
import { heldPassages } from './store';

/** Whether an old passage is shown on the home page. */
export const onHome = stored<boolean>(
  'passage-on-home',
  (json) => json === true,
  () => false,
);

/** Which one this visit shows. */
const shown = 'passage-of-this-visit';

/** Shows the way to the book in the foot of the page, where something is kept. */
export function showWay(): void {
  document.querySelector('.to-kept')?.toggleAttribute('data-kept', isKept('passages'));
}

/** Shows one old passage a visit at the end of the home page, where the reader wants it. */
async function showOld(): Promise<void> {
  const { passages } = await heldPassages();
  const id = attempt(() => sessionStorage.getItem(shown));
  const passage = passages.find((one) => one.id === id) ?? oldOne(passages, Math.random());
  if (!passage) return;
  attempt(() => sessionStorage.setItem(shown, passage.id));
  const { quote, title, authors } = passage;
  await loadStyle(style);
  const home = createElement(
    'aside',
    { className: 'page passage-of-visit no-print' },
    createElement('h2', { className: 'capitals' }, words.again),
    createElement('blockquote', { dir: 'auto', textContent: quote.exact.replaceAll('\t', ' ') }),
    createElement(
      'p',
      { className: 'apparatus' },
      link([...authors, title].join(', '), placeOf(passage)),
    ),
  );
  document.querySelector('main')?.append(home);
}

showWay();
onChangeElsewhere(showWay);
if (location.pathname === withBase('/') && onHome.read()) void showOld();
