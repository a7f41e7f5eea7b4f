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

test('the path stands after the question it ends with, has the same one, and is the editor’s', () => {
  const { $ } = page;
  const question = $('.prose > blockquote');
  const spoken = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(spoken(question.text())).toMatch(/^I see what you mean\. .+\?$/);
  expect(spoken($('meeting-path blockquote').text())).toBe(spoken(question.text()));
  expect(question.nextAll('meeting-path')).toHaveLength(1);
  expect(spoken($('meeting-path').text())).toContain('Made by the editor');
});

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'MeetingPath')).toBeLessThanOrEqual(6000);
});
