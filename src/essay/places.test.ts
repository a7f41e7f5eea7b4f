import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';

/** The places of all links and texts, `from-to`. */
function placesIn(text: string): string[] {
  const places: string[] = [];
  visit(parseMarkdown(text, false), ['link', 'text'], ({ type, position }) => {
    const { start, end } = position ?? {};
    places.push(`${type} ${start?.line}:${start?.column}-${end?.line}:${end?.column}`);
  });
  return places;
}

test.each([
  [
    'an address that is a link by itself',
    'Go to https://example.org now.',
    ['text 1:1-1:7', 'link 1:7-1:26', 'text 1:7-1:26', 'text 1:26-1:31'],
  ],
  [
    'an address in brackets',
    'Words.\nGo (there)[https://example.org] now.',
    ['text 1:1-2:37', 'link 2:12-2:12', 'text 2:12-2:12', 'text 2:37-2:37'],
  ],
  [
    'an address in brackets, between signs',
    '**A** or [https://example.org] or *b*',
    [
      'text 1:3-1:4',
      'text 1:6-1:35',
      'link 1:11-1:11',
      'text 1:11-1:11',
      'text 1:35-1:35',
      'text 1:36-1:37',
    ],
  ],
  [
    'an address in brackets in a heading',
    '## [https://example.org]',
    ['text 1:1-1:25', 'link 1:5-1:5', 'text 1:5-1:5', 'text 1:25-1:25'],
  ],
])('%s has its place, as have the texts around it', (_what, text, places) => {
  expect(placesIn(text)).toEqual(places);
});
