import { expect, test } from 'vitest';
import { phasesOf } from './phases.ts';

test('a build is parted where it says what it does, and each part has its time and its memory', () => {
  const printed = [
    { at: 130, text: '[WARN] [essays] 2 notes in 2 of 10 essays.\n' },
    { at: 150, text: '11:35:31 [content] Syncing content\n11:35:32 [content] Synced content\n' },
    { at: 200, text: '11:35:32 [build] Building static entrypoints...\n' },
    { at: 500, text: 'generating static routes\n' },
    // No pictures.
    { at: 650, text: '[@astrojs/sitemap] `sitemap-index.xml` created at `dist`\n' },
    { at: 700, text: '[search-index] 8 essays indexed\n' },
  ];
  const readings = [
    { at: 110, bytes: 10 },
    { at: 140, bytes: 30 },
    { at: 149, bytes: 20 },
    { at: 300, bytes: 50 },
    { at: 600, bytes: 40 },
    { at: 660, bytes: 45 },
  ];
  expect(phasesOf(printed, readings, 100, 720)).toEqual([
    { name: 'start and check', time: 50, memory: 30 },
    { name: 'load', time: 50, memory: undefined },
    { name: 'bundle', time: 300, memory: 50 },
    { name: 'pages', time: 150, memory: 40 },
    { name: 'index and vocabulary', time: 70, memory: 45 },
  ]);
});
