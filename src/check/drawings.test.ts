import { expect, test } from 'vitest';
import { flawOf } from './drawings.ts';

/** A drawing that holds this in its second line. */
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 160">\n${inside}\n</svg>`;

test.each([
  ['shapes in the theme’s colours', drawing('<path d="M0 0h120v160H0z" fill="var(--cover-1)" />')],
  ['groups', drawing('<g transform="rotate(9)" stroke="none"><circle cx="1" cy="1" r="1"/></g>')],
  [
    'what programs write before and between',
    `<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- A dot. -->\n${drawing('<!-- It. --><circle r="1"></circle>')}`,
  ],
])('%s may stand in a page', (_, svg) => {
  expect(flawOf(svg)).toBeUndefined();
});

test.each([
  ['<script>alert(1)</script>', 'the tag <script>'],
  ['<style>path { fill: red }</style>', 'the tag <style>'],
  ['<foreignObject><p>Words</p></foreignObject>', 'the tag <foreignObject>'],
  ['<image href="https://example.org/cat.jpg" />', 'the tag <image>'],
  ['<path id="a" d="M0 0" />', 'the attribute id'],
  ['<path class="a" d="M0 0" />', 'the attribute class'],
  ['<path style="fill: red" d="M0 0" />', 'the attribute style'],
  ['<path onclick="alert(1)" d="M0 0" />', 'the attribute onclick'],
  ['<path fill="url(https://example.org/#a)" d="M0 0" />', 'url(…) as its fill'],
  ['<path fill="URL(#a)" d="M0 0" />', 'url(…) as its fill'],
  ['Words', 'words'],
  ['<![CDATA[<script>]]>', 'words'],
  ['<g>', 'a tag <g> that is not closed'],
])('%s may not', (inside, what) => {
  expect(flawOf(drawing(inside))).toEqual({ what, line: 2 });
});

test('a drawing that does not say how large it is may not either', () => {
  expect(flawOf('<svg width="120" height="160"></svg>')).toEqual({ what: 'no viewBox', line: 1 });
});
