import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describe, expect, test } from 'vitest';
import { forEver, headers } from '../../src/publish/headers.ts';
import { headerPolicy } from '../../src/publish/policy.ts';
import { builtSite } from '../built-site.ts';
import { type BuiltPage, faultsOf, pagesOf } from './pages.ts';

/** What stands in a page and is not named by its policy, and the other way round. */
function unnamed({ $ }: BuiltPage): string[] {
  const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
  // Data is no script: nobody runs it.
  const inline = $('script:not([src], [type="application/ld+json"]), style')
    .toArray()
    .map((node) => $(node).html() ?? '');
  const hashes = new Set(inline.map((text) => createHash('sha256').update(text).digest('base64')));
  const named = new Set([...policy.matchAll(/sha256-([^']+)/g)].map(([, hash = '']) => hash));
  const handlers = $('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
    .filter((name) => name.startsWith('on') || name === 'style');
  return [
    ...[...hashes.symmetricDifference(named)].map((hash) => `${hash} in one of them only`),
    ...handlers,
    ...(policy.includes('unsafe-inline') || policy === '' ? [`policy: ${policy}`] : []),
  ];
}

/** What Google's evaluator finds that is grave, in what a browser holds a page to: its policy, and that of the host. */
function weaknesses({ $ }: BuiltPage): string[] {
  const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
  return new CspEvaluator(new CspParser(`${policy} ${headerPolicy}`).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.HIGH_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`);
}

/** Directives of a page and of its host that say different things of one kind of file. */
function contradictions({ $ }: BuiltPage): string[] {
  const { directives } = new CspParser(
    $('meta[http-equiv=content-security-policy]').attr('content') ?? '',
  ).csp;
  const ofHost = Object.entries(new CspParser(headerPolicy).csp.directives);
  return ofHost.flatMap(([name, sources = []]) => {
    const own = directives[name] ?? (name.endsWith('-src') ? directives['default-src'] : undefined);
    return own && own.join(' ') !== sources.join(' ') ? [`${name}: ${own} and ${sources}`] : [];
  });
}

const fetched =
  'script[src], img, source, link[rel=stylesheet], link[rel=preload], link[rel=icon], iframe, video, audio';

/** What a page asks for that does not begin with the path of the site. */
function foreign({ $ }: BuiltPage): string[] {
  return $(fetched)
    .toArray()
    .map((node) => $(node).attr('src') ?? $(node).attr('srcset') ?? $(node).attr('href') ?? '')
    .filter((address) => !/^\/(?!\/)/.test(address));
}

describe.each(['list', 'german'] as const)('the site "%s"', async (name) => {
  const { dist } = await builtSite(name);
  const pages = pagesOf(dist);

  test('has policies that name every inline script and style, and nothing else inline', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(faultsOf(pages, unnamed)).toEqual([]);
  });

  test('has policies without a grave weakness, and a host that forbids nothing which they allow', () => {
    expect(faultsOf(pages, weaknesses)).toEqual([]);
    expect(faultsOf(pages, contradictions)).toEqual([]);
  });

  test('asks for nothing from another host', () => {
    expect(faultsOf(pages, foreign)).toEqual([]);
  });

  test('has no script of ours that makes HTML of text', () => {
    const scripts = globSync('_astro/*.js', { cwd: dist });
    expect(scripts.length).toBeGreaterThan(3);
    const making = scripts.filter((script) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(
        readFileSync(join(dist, script), 'utf8'),
      ),
    );
    expect(making).toEqual([]);
  });
});

test.each([
  ['list', ''],
  ['german', '/liste'],
] as const)('Netlify reads the headers and redirects of the site "%s"', async (name, base) => {
  const { dist } = await builtSite(name);
  const sent = await parseAllHeaders({
    ...{ headersFiles: [join(dist, '_headers')], configHeaders: undefined, minimal: true },
  });
  expect(sent).toMatchObject({
    errors: [],
    headers: [
      { for: `${base}/*`, values: headers },
      { for: `${base}/_astro/*`, values: { 'Cache-Control': forEver } },
      ...['fragment', 'index', 'filter'].map((folder) => ({ for: `${base}/pagefind/${folder}/*` })),
    ],
  });
  const led = await parseAllRedirects({
    ...{ redirectsFiles: [join(dist, '_redirects')], configRedirects: [], minimal: true },
  });
  expect(led).toMatchObject({
    errors: [],
    redirects: [
      {
        ...{ from: `${base}/articles/fifty-two-loaves/`, status: 301 },
        to: `${base}/articles/loaf-a-week/`,
      },
    ],
  });
});
