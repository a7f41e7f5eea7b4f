import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { isExample } from '../publish/address.ts';
import { htaccess } from '../publish/hosts/apache.ts';
import { headersFile } from '../publish/hosts/headers-file.ts';

interface Options {
  /** Where the site will stand: `https://example.org`. */
  siteUrl: string;
  /** Its base path, with slashes around. */
  base: string;
}

/**
 * Writes what hosts read in the folder of a site. A file of the list's `public/` comes before ours.
 */
export function hostFiles({ siteUrl, base }: Options): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // GitHub Pages leaves out folders whose names begin with _ where this one is missing.
        const files = { _headers: headersFile(base), '.htaccess': htaccess(base), '.nojekyll': '' };
        for (const [name, content] of Object.entries(files)) {
          const file = new URL(name, dir);
          if (!existsSync(file)) await writeFile(file, content);
          else logger.warn(`public/${name} takes the place of the one that the build writes`);
        }
        if (isExample(siteUrl)) {
          logger.warn(
            `The site says that it stands at ${siteUrl}, an example. To publish it, set its address: url in src/site.config.ts, or SITE_URL`,
          );
        }
      },
    },
  };
}
