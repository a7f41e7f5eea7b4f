import { expect, test } from 'vitest';
import { headingIds, scriptBytes, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('traffic-light-reviews');

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining([
      'why-reviews-put-people-off',
      'timing-and-length',
      'three-questions-three-lights',
      'red-what-to-stop',
      'amber-what-to-keep',
      'green-what-to-start',
      'three-questions-for-today',
    ]),
  );
});

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'ReviewSheet')).toBeLessThanOrEqual(6000);
});
