import theme from '../theme.css?raw';
import { type Colour, colourIn } from './colours';
import tokens from './tokens.css?raw';

/** Every page and card asks for some: the style sheets are parsed once for each. */
const colours = new Map<string, Colour>();

/** A colour of this site: as its theme sets it, or else the engine. @param name `--accent` */
export function themeColour(name: string): Colour {
  const colour = colours.get(name) ?? colourIn([tokens, theme], name);
  colours.set(name, colour);
  return colour;
}
