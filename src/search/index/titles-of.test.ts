import { expect, test } from 'vitest';
import { authorNames, topicNames } from '../../../tests/bench/generate.ts';
import { Prose } from '../../../tests/bench/prose.ts';
import { randomFrom } from '../../../tests/bench/random.ts';
import { vocabulary } from '../../../tests/bench/vocabulary.ts';
import { sent } from '../../../tests/sent.ts';
import { type TitledEssay, titlesOf } from './titles-of.ts';

test('holds titles in the order of their authors, ids where they are not made of the title, and pages of names', () => {
  const essays = [
    { id: 'on-walking', title: 'On walking', authors: ['Zoë', 'Ada'], topics: ['Outdoors'] },
    { id: 'tides', title: 'The tide table', authors: ['Ada'], topics: ['Maps', 'Outdoors'] },
  ];
  expect(titlesOf(essays, true)).toEqual({
    titles: ['The tide table', 'On walking'],
    ids: ['tides', 0],
    by: [[0], [1, 0]],
    authors: [
      ['Ada', 'ada'],
      ['Zoë', 'zoë'],
    ],
    topics: [
      ['Maps', 'maps'],
      ['Outdoors', 'outdoors'],
    ],
  });
  expect(titlesOf(essays, false).authors).toEqual([
    ['Ada', ''],
    ['Zoë', ''],
  ]);
});

const random = randomFrom(1);
const words = vocabulary();

/** Ten thousand essays, as many as a list of years has. */
const tenThousand = (names: (at: number) => Pick<TitledEssay, 'authors' | 'topics'>) =>
  Array.from({ length: 10_000 }, (_, at) => ({
    id: `essay-${at}`,
    title: new Prose(random, words).title(random.between(2, 7)),
    ...names(at),
  }));

test('of 10,000 essays the newest 1,000 are held, with all their authors, in 16 kB', () => {
  const essays = tenThousand(() => ({
    authors: random.some(1, authorNames),
    topics: random.some(2, topicNames),
  }));
  const titles = titlesOf(essays, true);
  expect(titles.titles.toSorted()).toEqual(
    essays
      .slice(0, 1000)
      .map(({ title }) => title)
      .sort(),
  );
  expect(titles.authors).toHaveLength(40);
  expect(titles.topics).toHaveLength(12);
  expect(sent(JSON.stringify(titles))).toBeLessThanOrEqual(16_000);
});

test('where every essay has an author and topics of its own, those with most essays are held, in 40 kB', () => {
  const essays = tenThousand((at) => ({
    authors: [at < 9000 ? `${new Prose(random, words).title(2)} ${at}` : 'Ada Often'],
    topics: [at < 9000 ? `${new Prose(random, words).title(2)} ${at}` : 'Often'],
  }));
  const titles = titlesOf(essays, true);
  // A thousand of the titles, Ada, and 249 others.
  expect(titles.authors.length).toBeLessThanOrEqual(1250);
  expect(titles.authors.map(([name]) => name)).toContain('Ada Often');
  expect(titles.topics).toHaveLength(250);
  expect(titles.topics.map(([name]) => name)).toContain('Often');
  expect(sent(JSON.stringify(titles))).toBeLessThanOrEqual(40_000);
});
