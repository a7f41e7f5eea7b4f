import { expect, test } from 'vitest';
import { chosen, complete } from './questions.ts';
import { list } from './test-list.ts';

/** Answers in turn, and notes what was asked. */
function person(...answers: string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  return { ask, asked };
}

test('what is missing is asked for, with numbers for what the list has', async () => {
  const { ask, asked } = person('Tea', 'What tea is.', '1, Bob', '2');
  expect(await complete({ draft: false, related: [] }, list(), ask)).toMatchObject({
    title: 'Tea',
    description: 'What tea is.',
    author: ['Ada Example', 'Bob'],
    topics: ['Work'],
  });
  expect(asked).toEqual([
    'Title: ',
    'Description, in a sentence\n(Enter to write it later): ',
    '  1  Ada Example\nAuthors, by number or name, with commas between them\n(Enter to write it later): ',
    '  1  Personal growth\n  2  Work\nTopics, by number or name, with commas between them\n(Enter to write it later): ',
  ]);
});

test('all but the title may wait', async () => {
  const { ask, asked } = person('', 'Tea');
  const known = { draft: false, related: [] };
  expect(await complete(known, list(), ask)).toEqual({ ...known, title: 'Tea' });
  expect(asked[1]).toBe('An essay has a title.\nTitle: ');
});

test('a title that is taken is asked for again at once', async () => {
  const { ask, asked } = person('On walking', 'Tea');
  const known = { draft: false, related: [] };
  expect(await complete(known, list(), ask)).toEqual({ ...known, title: 'Tea' });
  expect(asked[1]).toBe(
    'src/content/articles/on-walking.mdx is there already, and both would stand at /articles/on-walking/. ' +
      'Choose another title, or rename the other one.\nTitle: ',
  );
});

test('an answer that does not fit is asked for again', async () => {
  const known = { title: 'Tea', description: 'D', topics: ['Work'] };
  const { ask, asked } = person('7', '1 2', '🙂', 'a'.repeat(81), 'Bob');
  expect(await complete({ ...known, draft: false, related: [] }, list(), ask)).toMatchObject({
    author: ['Bob'],
  });
  expect(asked.map((question) => question.split('\n')[0])).toEqual([
    '  1  Ada Example',
    'There is no number 7.',
    'Put commas between the numbers "1 2".',
    'The author "🙂" has no letter or digit to make an address of. Write it in words.',
    'The author must not be longer than 80 characters.',
  ]);
});

test('numbers and names are told apart', () => {
  expect(chosen('2, work,, 37signals', ['Play', 'Work'])).toEqual(['Work', '37signals']);
});
