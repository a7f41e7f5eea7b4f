import theme from '../theme.css?raw';
import { type Colour, colourIn } from './colours';
import tokens from './tokens.css?raw';

/** A colour of this site: as its theme sets it, or else the engine. @param name `--accent` */
export function themeColour(name: string): Colour {
  return colourIn([tokens, theme], name);
}
