import { expect, test } from 'vitest';
import { configurationProblems, siteError, unreadable } from './site-error.ts';
import { siteOptions } from './site-options.ts';

/** What is said of a configuration that is written like this. */
function saidOf(source: string, config: unknown): string {
  const { error } = siteOptions.safeParse(config);
  return siteError(configurationProblems(error?.issues ?? [], 'site.config.ts', source)).message;
}

const whole = {
  title: 'Walks',
  tagline: 'On foot.',
  description: 'Essays on walking.',
  url: 'https://walks.example',
};

test('every mistake is told with its place and a cure', () => {
  const source = [
    "import type { SiteConfig } from './site-options.ts';",
    '',
    'export default {',
    "  titel: 'Walks',",
    "  tagline: 'On foot.',",
    "  description: '',",
    "  url: 'walks.example',",
    "  faces: [{ package: 'a', weight: 400, style: 'oblique', subsets: ['latin'] }],",
    '} satisfies SiteConfig;',
  ].join('\n');
  expect(
    saidOf(source, {
      titel: 'Walks',
      tagline: 'On foot.',
      description: '',
      url: 'walks.example',
      faces: [{ package: 'a', weight: 400, style: 'oblique', subsets: ['latin'] }],
    }).split('\n\n'),
  ).toEqual([
    'What the list says of itself cannot be read.',
    'site.config.ts:3:1\n  title is missing.',
    'site.config.ts:4:3\n  titel is no option. Did you mean "title"?',
    'site.config.ts:6:3\n  description must not be empty.',
    'site.config.ts:7:3\n  url must be a whole address, like https://example.org.',
    'site.config.ts:8:40\n  faces[0].style must be "normal" or "italic".',
  ]);
});

test('a configuration that is made in another way is told of without a line', () => {
  expect(
    saidOf('export default options();', { ...whole, url: 'https://walks.example/' }),
  ).toContain('site.config.ts:1:1\n  url must end without a slash.');
});

test('what is not said holds by default', () => {
  expect(siteOptions.parse(whole)).toMatchObject({
    language: 'en',
    features: { authors: true },
    faces: [{ style: 'normal' }, { style: 'italic' }],
  });
});

test('mistakes within an option are told by their own names', () => {
  const config = {
    ...whole,
    features: { autors: false },
    navigation: [{ label: 'A', pfad: '/a/' }],
  };
  const said = saidOf('export default {};', config);
  expect(said).toContain('features.autors is no option. Did you mean "authors"?');
  expect(said).toContain('navigation[0].path must be an address of this site, like /topics/.');
  expect(said).toContain('navigation[0].pfad is no option.');
});

test('what is no TypeScript is told with its place, and what fails by its reason', () => {
  expect(unreadable('a.ts', "export default {\n  title: 'a'\n  url: 'b',\n};", '')).toMatchObject({
    line: 3,
    column: 3,
  });
  expect(unreadable('a.ts', 'export default x;', 'x is not defined')).toMatchObject({
    line: 1,
    problem: 'cannot be run: x is not defined.',
  });
});
