import { expect, test } from 'vitest';
import { headingIds, scriptBytes, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('stable-diffusion');

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining([
      'how-the-pieces-fit-together',
      'install',
      'a-lighter-version-for-smaller-cards',
      'running-it-without-a-gpu',
      'testing',
      'a-browser-window-instead-of-a-terminal',
      'version-21',
      'out-of-memory-twice',
      'what-it-cannot-do',
      'landscapes-and-paintings',
      'the-hidden-watermark',
      'is-it-a-game-changer',
      'footnote-label',
    ]),
  );
});

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'WhichWay')).toBeLessThanOrEqual(6000);
});
