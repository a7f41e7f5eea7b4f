import { expect, test } from 'vitest';
import { article } from '../collection/test-articles.ts';
import { essaysTold, llmsText } from './llms.ts';

const told = {
  ...{ title: 'Shelf', description: 'What is kept.' },
  addressOf: (id: string) => `https://example.org/articles/${id}.md`,
  lists: [{ name: 'Topics', address: 'https://example.org/topics/' }],
};

test('each essay has a line that leads to its Markdown', () => {
  const essay = article({
    id: 'a',
    title: 'On [tea]',
    author: ['Ada', 'Bea'],
    description: 'Hot.',
  });
  expect(llmsText({ ...told, articles: [essay] })).toBe(
    [
      '# Shelf\n\n> What is kept.\n\n## Essays\n',
      '- [On \\[tea\\]](https://example.org/articles/a.md): Ada, Bea. Hot.',
      '\n## Optional\n\n- [Topics](https://example.org/topics/)\n',
    ].join('\n'),
  );
});

test('of a long list the newest essays alone are told', () => {
  const articles = Array.from({ length: essaysTold + 5 }, (_, at) => article({ id: `a${at}` }));
  expect(llmsText({ ...told, articles }).match(/\.md\)/g)).toHaveLength(essaysTold);
});
