import {
  chmodSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compress } from '../../src/publish/compress.ts';
import { headers as policies } from '../../src/publish/headers.ts';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from '../browser/site-in-browser.ts';
import { listed } from '../site/pages.ts';
import { serve, type ServerName, servers, type Served } from './servers.ts';

const browser = await launch();

const names = Object.keys(servers).filter((name): name is ServerName => name in servers);

const cases = names.flatMap((name) => [
  { name, site: 'list', base: '/' } as const,
  { name, site: 'sub', base: '/sub/' } as const,
]);

describe.each(cases)('$name, at $base', ({ name, site, base }) => {
  let served: Served;
  let files: string;
  beforeAll(async () => {
    const { dist } = await builtSite(site);
    const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    // Servers read it as another user.
    chmodSync(folder, 0o755);
    files = join(folder, 'root', base);
    cpSync(dist, files, { recursive: true });
    compress(files);
    const page = readFileSync(join(files, 'about/index.html'), 'utf8');
    const planted = '<script>document.title = "planted"</script>';
    writeFileSync(join(files, 'planted.html'), page.replace('<title>', `${planted}<title>`));
    served = await serve(name, folder, base);
    return served.stop;
  });

  const pages = () => globSync('**/index.html', { cwd: files }).map((file) => file.slice(0, -10));

  test.each(['br', 'gzip', 'identity'])(
    'every page is sent as %s, typed, protected and to be asked for again',
    async (encoding) => {
      for (const path of pages()) {
        const { status, headers, body } = await get(served.url + path, encoding);
        expect({ path, status, type: headers['content-type'] }).toEqual({
          path,
          status: 200,
          type: 'text/html; charset=utf-8',
        });
        expect(headers['content-encoding'], path).toBe(
          encoding === 'identity' ? undefined : encoding,
        );
        expect(headers.vary ?? '').toContain('Accept-Encoding');
        expect(headers['cache-control']).toBe('no-cache');
        for (const [header, value] of Object.entries(policies)) {
          expect(headers[header.toLowerCase()]).toBe(value);
        }
        expect(body).toBe(readFileSync(join(files, path, 'index.html'), 'utf8'));
      }
    },
  );

  test('files with a hash in their names are kept for ever, others are asked for again', async () => {
    const caching = async (pattern: string) => {
      const [file = ''] = globSync(pattern, { cwd: files });
      return (await get(served.url + file, 'br')).headers['cache-control'];
    };
    const forEver = 'public, max-age=31536000, immutable';
    expect(await caching('_astro/*.js')).toBe(forEver);
    expect(await caching('_astro/fonts/*.woff2')).toBe(forEver);
    expect(await caching('pagefind/fragment/*')).toBe(forEver);
    expect(await caching('pagefind/pagefind.js')).toBe('no-cache');
    expect(await caching('sw.js')).toBe('no-cache');
    expect((await get(`${served.url}_astro/none.js`, 'br')).headers['cache-control']).not.toBe(
      forEver,
    );
  });

  test('the manifest and the feeds have their types', async () => {
    const typeOf = async (file: string) =>
      (await get(served.url + file, 'br')).headers['content-type'];
    expect(await typeOf('manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
    expect(await typeOf('rss.xml')).toMatch(/^text\/xml; charset=utf-8$/i);
  });

  test('an address that leads nowhere answers 404, with the page for that', async () => {
    const { status, body } = await get(`${served.url}articles/none/`, 'br');
    expect(status).toBe(404);
    expect(body).toBe(readFileSync(join(files, '404.html'), 'utf8'));
  });

  test('an address without the slash at its end leads to the one with it', async () => {
    const [id = ''] = listed;
    const { status, headers } = await get(`${served.url}articles/${id}`, 'br');
    expect([301, 308]).toContain(status);
    expect(headers.location).toMatch(new RegExp(`${base}articles/${id}/$`));
  });

  test('every page is shown under the policy, with nothing to complain of', async () => {
    const { page, faults } = await openPage(browser);
    for (const path of pages()) {
      // Those of earlier addresses go on at once.
      await page.goto(served.url + path, { waitUntil: 'load' }).catch(() => undefined);
    }
    expect(faults).toEqual([]);
  });

  test('the search finds', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${served.url}search/?q=tide`);
    await page.locator('.search-results a').first().waitFor();
    expect(faults).toEqual([]);
  });

  test('a reader keeps a passage and finds it in the book', async () => {
    const { page, faults } = await openPage(browser);
    const [id = ''] = listed;
    await page.goto(`${served.url}articles/${id}/`);
    const title = await page.locator('h1').innerText();
    await page.locator('.prose p').first().selectText();
    const bar = page.getByRole('group', { name: 'Passage' });
    await bar.getByRole('button', { name: 'Keep', exact: true }).click();
    await bar.getByText('Kept.').waitFor();
    await page.goto(`${served.url}kept/`);
    await page.getByRole('main').getByText(title).waitFor();
    expect(faults).toEqual([]);
  });

  test('a script that somebody planted does not run, and no text becomes HTML', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${served.url}planted.html`);
    expect(await page.title()).not.toBe('planted');
    expect(faults.join()).toContain('Content Security Policy');
    const making = page.evaluate(() => (document.body.innerHTML = '<b>planted</b>'));
    await expect(making).rejects.toThrow(/TrustedHTML/);
  });

  test('a reader keeps the list and opens all of it without a network', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${served.url}help/`);
    const controls = page.locator('offline-controls');
    await controls.scrollIntoViewIfNeeded();
    await controls.locator('[data-part=size]').getByText(/\d/).waitFor();
    await controls.locator('input').check();
    await controls.getByText('All essays are on this device').waitFor();
    expect(faults).toEqual([]);
    await page.context().setOffline(true);
    for (const id of listed) {
      await page.goto(`${served.url}articles/${id}/`);
      await page.locator('.prose').waitFor();
    }
    await page.goto(`${served.url}search/?q=tide`);
    await page.locator('.search-results a').first().waitFor();
  });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks as a browser would that takes one encoding; `fetch` takes several. */
function get(url: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        const content = Buffer.concat(parts);
        const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[
          headers['content-encoding'] ?? ''
        ];
        resolve({ status, headers, body: (unpack?.(content) ?? content).toString('utf8') });
      });
    })
      .on('error', reject)
      .end();
  });
}
