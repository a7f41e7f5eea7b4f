import { get } from 'node:http';
import { inject } from 'vitest';
import type { BuiltSite, SiteName } from './sites.ts';

/** The site of this name, built by now. @throws what the build said, where it failed */
export async function builtSite(name: SiteName): Promise<BuiltSite> {
  const answer: BuiltSite | { error: string } = JSON.parse(await read(inject('sites') + name));
  if ('error' in answer) throw new Error(answer.error);
  return answer;
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
