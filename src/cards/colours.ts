import { themeColour } from '../styles/theme-colours';
import type { CardColours } from './card.ts';

/** The colours of cards: those of the light theme, as a card stands among other people's pages. */
export function cardColours(): CardColours {
  const light = (name: string) => themeColour(name).light;
  return {
    paper: light('--paper'),
    ink: light('--ink'),
    soft: light('--ink-soft'),
    accent: light('--accent'),
    hairline: light('--hairline'),
  };
}

/** A drawing with the theme's colours in the place of their names. */
export function inLightTheme(drawing: string): string {
  return drawing.replace(/var\(\s*(--[\w-]+)\s*\)/g, (_, name: string) => themeColour(name).light);
}
