import { get } from 'node:http';
import type { AstroInlineConfig } from 'astro';
import { inject } from 'vitest';
import type { Ended } from './build-site.ts';
import type { Build } from './builders.ts';
import type { BuiltSite, SiteName } from './sites.ts';

/** The site of this name, built by now. @throws what the build said, where it failed */
export async function builtSite(name: SiteName): Promise<BuiltSite> {
  const answer: BuiltSite | { error: string } = JSON.parse(await read(inject('sites') + name));
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Builds a copy of the site in a process that has built others. @param config what differs from its own */
export async function build(root: string, config: AstroInlineConfig = {}): Promise<Ended> {
  const asked: Build = { root, base: '/', config };
  const query = encodeURIComponent(JSON.stringify(asked));
  return JSON.parse(await read(`${inject('sites')}build?${query}`));
}

/** Reads an address, however long it takes to answer: `fetch` gives up after five minutes. */
function read(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
}
