import { isShortcut } from './shortcut';

/*
 * Opens parts of the help page over any other: the settings by the link in the header, the keys by
 * `?`. The rest is fetched when the reader shows the intent; without it the link leads to the page.
 */
const link = document.querySelector<HTMLAnchorElement>('.settings-link');

const panels = () => import('./panels');
const nothing = () => undefined;

function open(address: string): void {
  panels()
    .then(({ openPanel }) => openPanel(address))
    // Offline, or a new version of the site was deployed.
    .catch(() => location.assign(address));
}

if (link) {
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link.href);
  };
  link.onfocus = link.onpointerenter = () => {
    panels().then(({ warmUp }) => warmUp(), nothing);
  };
  document.addEventListener('keydown', (event) => {
    if (event.key !== '?' || !isShortcut(event)) return;
    event.preventDefault();
    open(link.href.replace(/#.*/, '#keys'));
  });
}
