import { expect, test } from 'vitest';
import { headingIds, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('jobs-email');

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining(['what-he-wrote', 'how-it-came-to-light', 'footnote-label']),
  );
});
