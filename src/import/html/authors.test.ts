import { expect, test } from 'vitest';
import { namesIn } from './authors.ts';
import { dateIn } from './published-on.ts';

test.each([
  ['By Ada Example', ['Ada Example']],
  ['by ADA EXAMPLE March 11, 2015 3:46 PM', ['ADA EXAMPLE']],
  ['Ada Example, 12 May 2020', ['Ada Example']],
  ['Ada Example 12 May 2020', ['Ada Example']],
  ['By Ada Example and Ben Example', ['Ada Example', 'Ben Example']],
  ['Von Ada Example, Ben Example & Cy Example', ['Ada Example', 'Ben Example', 'Cy Example']],
  ['Example, Ada', ['Ada Example']],
  ['Posted by: Ada van der Example | 5 comments', ['Ada van der Example']],
  ['Ada Example, MA, and Ben Example, Ph.D.', ['Ada Example', 'Ben Example']],
  ['Ada, Bo', ['Bo Ada']],
  ['Last Updated: January 7, 2025', []],
  ['Sunday, May 6, 2020', []],
  ['Sonntag, 6. Mai 2020', []],
  ['https://example.org/ada', []],
])('%s', (line, names) => {
  expect(namesIn(line)).toEqual(names);
});

test.each([
  ['2020-05-06T10:00:00Z', '2020-05-06'],
  ['2020/5/6', '2020-05-06'],
  ['20200506', '2020-05-06'],
  ['May 6, 2020', '2020-05-06'],
  ['6th May 2020', '2020-05-06'],
  ['Wed, 06 May 2020 10:00:00 GMT', '2020-05-06'],
  ['May 2020', '2020-05'],
  ['2020', '2020'],
  ['yesterday', undefined],
])('the day of %s', (text, day) => {
  expect(dateIn(text)).toBe(day);
});
