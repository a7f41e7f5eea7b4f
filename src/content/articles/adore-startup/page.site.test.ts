import { expect, test } from 'vitest';
import { headingIds, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('adore-startup');

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining([
      'a-company-under-another-name',
      'from-expert-to-trainer',
      'two-ways-to-buy-a-phone',
      'a-generous-employer',
      'a-lifeline',
      'what-adore-valued',
      'first-signs-of-trouble',
      'dismissed-by-zoom',
      'the-order-of-the-fall',
      'can-kindness-grow',
      'footnote-label',
    ]),
  );
});
