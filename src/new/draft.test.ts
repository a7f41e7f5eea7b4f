import { expect, test } from 'vitest';
import { draftOf, valuesOf } from './draft.ts';
import { Refusal } from '../import/refusal.ts';
import { list } from './test-list.ts';

const today = new Date('2026-11-23');
const nothing = { inFolder: false, pictures: new Map() };

function draft(title: string, changes = {}, company = nothing) {
  return draftOf({ title }, list(changes), today, company);
}

test('an essay is a file, or a folder if data and pictures shall stand beside it', () => {
  expect([...draft('Über Größe').files.keys()]).toEqual(['src/content/articles/ueber-groesse.mdx']);
  expect([...draft('Tea', {}, { ...nothing, inFolder: true }).files.keys()]).toEqual([
    'src/content/articles/tea/index.mdx',
  ]);
  const pictures = new Map([['a.png', new Uint8Array([1])]]);
  expect([...draft('Tea', {}, { ...nothing, pictures }).files.keys()]).toEqual([
    'src/content/articles/tea/index.mdx',
    'src/content/articles/tea/a.png',
  ]);
});

test.each([
  ['On walking', 'on-walking.mdx'],
  ['ON  WALKING!', 'On-Walking/'],
  ['on-walking', 'on walking.md'],
])('%j is refused where %s stands', (title, name) => {
  expect(() => draft(title, { names: new Map([['on-walking', name]]) })).toThrow(
    new Refusal(
      `src/content/articles/${name} is there already, and both would stand at /articles/on-walking/. ` +
        'Choose another title, or rename the other one.',
    ),
  );
});

test('a title that an essay has already is named', () => {
  expect(draft('Tea', { titles: new Map([['tea', 'green-tea.mdx']]) }).notes).toEqual([
    'The essay src/content/articles/green-tea.mdx has the same title. Readers could not tell them apart.',
  ]);
});

test('a title without letters falls back on the day, and says so', () => {
  expect(draft('🎉🎉')).toMatchObject({
    id: 'essay-2026-11-23',
    notes: [
      'The title has no letter or digit to make an address of, so the essay is called essay-2026-11-23. Rename the file to change that.',
    ],
  });
  const names = new Map([['essay-2026-11-23', 'essay-2026-11-23.mdx']]);
  expect(draft('🎉🎉', { names }).id).toBe('essay-2026-11-23-2');
});

test('a reserved name becomes another, and is said', () => {
  expect(draft('Con')).toMatchObject({
    id: 'essay-con',
    notes: ['Some systems keep the name "con" for themselves: it became essay-con.'],
  });
});

const wishes = { authors: [], topics: [], inFolder: false };

test('what is wished for is written as the list writes it, and must fit', () => {
  const { values } = valuesOf(
    { ...wishes, title: ' Tea ', authors: ['ada example', 'Ada  Example'], topics: ['work'] },
    list(),
  );
  expect(values).toMatchObject({ title: 'Tea', author: ['Ada Example'], topics: ['Work'] });
  expect(() => valuesOf({ ...wishes, title: 'a'.repeat(121) }, list())).toThrow(
    new Refusal('The title must not be longer than 120 characters.'),
  );
});

test('a title that is taken is refused before anything is asked', () => {
  expect(() => valuesOf({ ...wishes, title: 'On walking' }, list())).toThrow(Refusal);
});

test('a slip in a name is noted', () => {
  const { notes } = draftOf({ title: 'Tea', author: ['Ada Exmaple'] }, list(), today, nothing);
  expect(notes).toEqual([expect.stringContaining('one slip away from "Ada Example"')]);
});

test('what a file says is kept where something else is wished for', () => {
  const raw = { title: 'Tea', author: ['Bob', 'Ada Example'], topics: ['Work'] };
  const converted = { raw, unread: '', heading: undefined, body: () => '' };
  const wished = { ...wishes, authors: ['Cleo'], topics: ['work'] };
  const { values, kept } = valuesOf(wished, list(), { name: 'tea.md', converted });
  expect(values).toMatchObject({ title: 'Tea', author: ['Cleo'], topics: ['Work'] });
  expect(kept).toBe('author:\n  - Bob\n  - Ada Example\n');
});

test.each([
  ['2024-05-06 notes.txt', 'Notes'],
  ['2024-05-06-my-notes.md', 'My notes'],
  ['2024-05-06.md', '2024 05 06'],
])('the title of a file called %s is %s', (name, title) => {
  const converted = { raw: {}, unread: '', heading: undefined, body: () => '' };
  expect(valuesOf(wishes, list(), { name, converted }).values.title).toBe(title);
});

test.each([
  ['its front matter', { raw: { title: 'One' }, heading: 'Two' }, 'One'],
  ['its heading', { heading: 'Two', headTitle: 'Three' }, 'Two'],
  ['its head', { headTitle: 'Three' }, 'Three'],
  ['its name', {}, 'My old tea'],
  ['its name if a heading is too long', { heading: 'a'.repeat(121) }, 'My old tea'],
])('the title of a file is %s', (_where, parts, title) => {
  const converted = { raw: {}, unread: '', heading: undefined, body: () => '', ...parts };
  const { values } = valuesOf(wishes, list(), { name: 'my-old_tea.md', converted });
  expect(values.title).toBe(title);
});
