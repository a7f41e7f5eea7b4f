import { basePath } from '../collection/addresses.ts';

/** Where a site will stand. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end: `https://example.org`. */
  siteUrl: string;
  /** Its base path, with slashes around. */
  base: string;
}

/**
 * Where the site will stand, by the settings of the environment.
 *
 * @param env `SITE_URL` and `BASE_PATH`; empty ones count as missing
 * @param configured `url` of `src/site.config.ts`
 * @throws what is wrong with a setting, and what to write instead
 */
export function siteAddress(
  env: Partial<Record<'SITE_URL' | 'BASE_PATH', string>>,
  configured: string,
): SiteAddress {
  const base = checkedBase(env.BASE_PATH ?? '');
  const written = env.SITE_URL || configured;
  const name = env.SITE_URL ? 'SITE_URL' : 'url in src/site.config.ts';
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const guess = `https://${written.replace(/^[a-z+]*:\/\//i, '')}`;
    const example = URL.canParse(guess) ? guess : 'https://example.org';
    throw new Error(`${name} is "${written}": write the whole address, like ${example}`);
  }
  if (url.search || url.hash) {
    throw new Error(`${name} is "${written}": write it without what follows ? or #`);
  }
  const below = basePath(decodeURI(url.pathname));
  if (below !== '/' && below !== base) {
    throw new Error(
      `${name} is "${written}", and BASE_PATH is ${env.BASE_PATH ? `"${env.BASE_PATH}"` : 'not set'}: ` +
        `write SITE_URL=${url.origin} BASE_PATH=${below}`,
    );
  }
  return { siteUrl: url.origin, base };
}

function checkedBase(written: string): string {
  const cure = 'write the path below the host, like /reading/';
  // Git's shell on Windows takes an address for a path and puts its own folder before it.
  if (/^[a-z]:[\\/]/i.test(written)) {
    throw new Error(
      `BASE_PATH is "${written}", which the shell has made of what you wrote: write it without the first slash, like reading/`,
    );
  }
  if (/[\s\\?#:*"'<>]|(?:^|\/)\.{1,2}(?:\/|$)/.test(written)) {
    throw new Error(`BASE_PATH is "${written}": ${cure}`);
  }
  return basePath(written);
}

/** Whether an address is one that nobody can have: an example's (RFC 2606), or this machine's. */
export function isExample(siteUrl: string): boolean {
  const { hostname } = new URL(siteUrl);
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/.test(hostname);
}
