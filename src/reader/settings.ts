import { choiceNames, type Settings, settingsIn } from './choices';
import { stored } from './storage';

const kept = stored<Settings>('settings', settingsIn, () => ({}));

/** What the reader has chosen. */
export const settings = () => kept.read();

/** Keeps what the reader chooses, and shows it. @returns whether it was kept */
export function setSettings(chosen: Settings): boolean {
  show(chosen);
  if (Object.keys(chosen).length > 0) return kept.write(chosen);
  kept.clear();
  return true;
}

/** Shows on this page what is kept. */
export const showSettings = () => show(kept.read());

function show(chosen: Settings): void {
  const { style } = document.documentElement;
  for (const name of choiceNames) style.setProperty(`--${name}`, chosen[name] ?? '');
  // The browser's frame takes the first colour that stands for its own theme, or for any.
  document.querySelector('meta[name=theme-color][media=""]')?.remove();
  const colour = document.querySelector<HTMLMetaElement>(
    `meta[name=theme-color][media*=${chosen.theme}]`,
  );
  if (!colour) return;
  const first = colour.cloneNode();
  if (first instanceof HTMLMetaElement) first.media = '';
  document.head.prepend(first);
}
