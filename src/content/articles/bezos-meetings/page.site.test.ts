import { expect, test } from 'vitest';
import { headingIds, scriptBytes, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('bezos-meetings');

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining([
      'step-1-look-into-the-disagreement',
      'step-2-disagree-and-commit',
      'footnote-label',
    ]),
  );
});

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'MeetingPath')).toBeLessThanOrEqual(6000);
});
