import { expect, test } from 'vitest';
import { readEssay } from '../essay/read.ts';
import { chooseEssays } from './choose.ts';

const site = { title: 'Tidewrack', tagline: 'Notes on maps.', description: 'Short essays.' };

const essay = (id: string, topic: string) =>
  readEssay(
    `${id}.md`,
    Buffer.from(
      `---\ntitle: "On ${id}"\ndescription: "Of ${id}."\nauthor: ["Ada Example", "Bea Writer"]\ntopics: ["${topic}"]\nadded: 2026-01-01\n---\n\nWords.`,
    ),
  );

const list = [essay('tea', 'Hot drinks'), essay('rain', 'Outdoors'), essay('mud', 'Outdoors')];

test('without a wish the book is the list', () => {
  expect(chooseEssays({}, list, [], site)).toEqual({
    ids: ['tea', 'rain', 'mud'],
    head: { title: 'Tidewrack', description: 'Short essays.', by: 'Notes on maps.' },
    path: '/',
    name: 'tidewrack',
  });
});

test.each(['Outdoors', 'outdoors'])('a topic has a book of its essays: %s', (topic) => {
  const choice = chooseEssays({ topic }, list, [], site);
  expect(choice).toMatchObject({
    ids: ['rain', 'mud'],
    path: '/topics/outdoors/',
    name: 'outdoors',
  });
  expect(choice).toHaveProperty('head.title', expect.stringContaining('Tidewrack'));
  expect(choice).toHaveProperty('head.title', expect.stringContaining('Outdoors'));
});

test('an essay is a book by itself', () => {
  const choice = chooseEssays({ id: 'tea' }, list, [], site);
  expect(choice).toMatchObject({ ids: ['tea'], path: '/articles/tea/', name: 'tea' });
  expect(choice).toHaveProperty('head.title', 'On tea');
  expect(choice).toHaveProperty('head.by', expect.stringMatching(/Ada Example.+Bea Writer/));
});

test.each([
  [{ id: 'teo' }, 'There is no essay "teo". Did you mean "tea"?'],
  [{ id: 'cellar' }, 'The essay "cellar" is a draft, or of a day to come.'],
  [{ topic: 'Outdors' }, 'There is no topic "Outdors". Did you mean "Outdoors"?'],
])('of %j it says why there is no book', (request, sentence) => {
  expect(chooseEssays(request, list, ['cellar'], site)).toBe(sentence);
});

test('without a published essay there is no book', () => {
  expect(chooseEssays({}, [], ['cellar'], site)).toContain('No essay is published yet');
});
