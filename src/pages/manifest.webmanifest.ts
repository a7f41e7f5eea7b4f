import type { APIRoute } from 'astro';
import { withBase } from '../collection/addresses';
import { directionOf } from '../collection/direction';
import { site } from '../collection/site';
import { hasIcons, iconSizes } from '../components/site/icons';
import { themeColour } from '../styles/theme-colours';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () => {
  const paper = themeColour('--paper').light;
  const manifest = {
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    id: withBase('/'),
    start_url: withBase('/'),
    scope: withBase('/'),
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: (hasIcons ? iconSizes : []).map((size) => ({
      src: withBase(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
