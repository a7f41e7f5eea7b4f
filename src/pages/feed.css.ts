import type { APIRoute } from 'astro';
import rules from '../feeds/feed.css?raw';
import { themeColour } from '../styles/theme-colours';
import { words } from '../words/words';

/**
 * The look of a feed that is opened in a browser. CSS, which cannot make links of addresses, because
 * browsers are giving up XSLT.
 */
export const GET: APIRoute = () => {
  const colours = ['--paper', '--ink', '--accent'].map((name) => {
    const { light, dark } = themeColour(name);
    return `${name}:light-dark(${light},${dark});`;
  });
  const css = `:root{${colours.join('')}--shown:${JSON.stringify(words.feeds.shown)}}\n${rules}`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
