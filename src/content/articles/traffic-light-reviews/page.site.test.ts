import { expect, test } from 'vitest';
import { headingIds, scriptBytes, shownPage } from '../../../../tests/shown.ts';
import { lights } from './reviews.ts';

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

test('the sheet calls its lights as the headings do, in the order of the table', () => {
  const { $ } = page;
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text().trim());
  const labels = lights.map(({ label }) => label);
  expect(texts('.prose h3')).toEqual(labels);
  expect(texts('review-sheet b')).toEqual(labels);
  expect(texts('.prose td:first-child')).toEqual(['Red', 'Amber', 'Green']);
});

test('the times are those that the essay states', () => {
  const prose = page.$('.prose').text().replaceAll(/\s+/g, ' ');
  for (const words of [
    'takes 10–15 minutes',
    'a few seconds; a work project that ran for six months',
    'every six months, on holiday or on a retreat',
    'wants to wait a year',
    'at six and twelve months something deeper',
  ])
    expect(prose).toContain(words);
});

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'ReviewSheet')).toBeLessThanOrEqual(6000);
});
