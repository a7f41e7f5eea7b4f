import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

const dist = inject('dist');

describe.each(pagesOf(dist))('$path', ({ $ }) => {
  const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';

  test('has a policy that names every inline script and style, and nothing else inline', () => {
    const inline = $('script:not([src]), style')
      .toArray()
      .map((node) => $(node).html() ?? '');
    const hashes = inline.map((text) => createHash('sha256').update(text).digest('base64'));
    const named = [...policy.matchAll(/sha256-([^']+)/g)].map(([, hash]) => hash);
    expect([...new Set(named)].sort()).toEqual([...new Set(hashes)].sort());
    expect(policy).not.toContain('unsafe-inline');
    expect($('[style]')).toHaveLength(0);
    const handlers = $('*')
      .toArray()
      .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []));
    expect(handlers.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('asks for nothing from another host', () => {
    const fetched = $(
      'script[src], img, source, link[rel=stylesheet], link[rel=preload], link[rel=icon], iframe, video, audio',
    );
    for (const node of fetched.toArray()) {
      expect($(node).attr('src') ?? $(node).attr('srcset') ?? $(node).attr('href')).toMatch(
        /^\/(?!\/)/,
      );
    }
  });
});

test('no script of ours makes HTML of text', () => {
  const scripts = globSync('_astro/*.js', { cwd: dist });
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) {
    expect(readFileSync(join(dist, script), 'utf8'), script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
    );
  }
});
