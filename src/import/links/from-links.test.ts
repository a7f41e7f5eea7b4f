import { expect, test } from 'vitest';
import { linksIn } from './from-links.ts';

const url = 'https://example.org/on-tea';

test.each([
  [
    'Readwise',
    '.csv',
    `Title,URL,ID,Document tags,Saved date\nOn tea,${url},1,"['drinks', 'rest']",2024-05-06\n`,
    ['drinks', 'rest'],
  ],
  [
    'Instapaper',
    '.csv',
    `URL,Title,Selection,Folder,Timestamp,Tags\n${url},On tea,,Unread,1588759200,"[""drinks""]"\n`,
    ['drinks'],
  ],
  [
    'Pocket',
    '.csv',
    `title,url,time_added,tags,status\nOn tea,${url},1588759200,drinks|rest,unread\n`,
    ['drinks', 'rest'],
  ],
  [
    'Pocket before that',
    '.html',
    `<!DOCTYPE html><title>Pocket Export</title><h1>Unread</h1><ul><li><a href="${url}" time_added="1588759200" tags="drinks,rest">On tea</a></ul>`,
    ['drinks', 'rest'],
  ],
  [
    'a browser',
    '.html',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="${url}" ADD_DATE="1588759200">On tea</A></DL>`,
    undefined,
  ],
  [
    'Omnivore',
    '.json',
    JSON.stringify([
      { id: '1', title: 'On tea', url, labels: ['drinks'], savedAt: '2024-05-06T10:00:00.000Z' },
    ]),
    ['drinks'],
  ],
])('a link of %s names its source', (_what, ending, text, topics) => {
  expect(linksIn(text, ending)?.map(({ raw }) => raw)).toEqual([
    { title: 'On tea', source: { url }, ...(topics ? { topics } : {}) },
  ]);
});

test('what is known besides is kept', () => {
  const text = JSON.stringify([
    {
      title: 'On tea',
      url,
      author: 'Ada Example',
      description: 'What tea is.',
      publishedAt: '2020-05-06T10:00:00.000Z',
      siteName: 'Old site',
    },
  ]);
  expect(linksIn(text, '.json')?.[0]?.raw).toEqual({
    title: 'On tea',
    author: 'Ada Example',
    description: 'What tea is.',
    published: '2020-05-06T10:00:00.000Z',
    source: { url, publication: 'Old site' },
  });
});

test('passages that were marked stand as quotations, all those of one page together', () => {
  const stubs = linksIn(
    `Highlight,Title,URL\nTea {is} hot.,On tea,${url}\nIt cools.,On tea,${url}\n`,
    '.csv',
  );
  expect(stubs?.map(({ body }) => body({ withoutHeading: true }))).toEqual([
    '> Tea \\{is} hot.\n\n> It cools.\n',
  ]);
});

test('a link without a title is called by its address', () => {
  expect(linksIn(`url,title\n${url},${url}\n`, '.csv')?.[0]).toMatchObject({
    heading: undefined,
    headTitle: 'example.org on tea',
  });
});

test.each([
  ['.csv', 'month,walks\nMay,4\n'],
  ['.json', '{"a": 1}'],
  ['.json', 'no data'],
  ['.html', '<p><a href="https://example.org/">a page</a>'],
  ['.csv', 'url,title\njavascript:a(),b\n'],
])('a %s that is no list of links is none', (ending, text) => {
  expect(linksIn(text, ending)).toBe(undefined);
});
