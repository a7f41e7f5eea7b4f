import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../words/dictionaries.ts';
import { pagesIn } from './standing-pages.ts';
import { configurationProblems, type Issue, siteError, unreadable } from './site-error.ts';
import { type Site, siteOptions } from './site-options.ts';

const file = 'src/site.config.ts';

/**
 * What the list says of itself, checked.
 *
 * @throws with every mistake in it: file, line, option and cure
 */
export const site: Site = await checked(process.cwd());

async function checked(root: string): Promise<Site> {
  const source = () => readFileSync(join(root, file), 'utf8');
  // Not imported above: a forgotten comma would be told in the words of the machine.
  const config: unknown = await import('../site.config.ts').then(
    (module: Record<string, unknown>) => module['default'],
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw siteError([unreadable(file, source(), reason)]);
    },
  );
  const { data, error } = siteOptions.safeParse(config);
  const issues = data ? unknownNames(data, root) : error.issues;
  if (data && issues.length === 0) return data;
  throw siteError(configurationProblems(issues, file, source()));
}

/** The names of languages, pages and files in the configuration that nothing bears. */
function unknownNames({ language, navigation = [], features, icon }: Site, root: string): Issue[] {
  const pages = ['topics', ...(features.authors ? ['authors'] : []), 'search', 'help'];
  pages.push(...pagesIn(root).map(({ name }) => name));
  const isThere = icon === undefined || existsSync(join(root, 'public', icon));
  return [
    ...(languages.includes(language.split('-')[0] ?? '')
      ? []
      : [
          {
            path: ['language'],
            message: `is "${language}", for which there are no words. There are ${languages.join(', ')}; another takes a dictionary in src/words/`,
          },
        ]),
    ...navigation.flatMap((name, at) =>
      typeof name !== 'string' || pages.includes(name)
        ? []
        : [
            {
              path: ['navigation', at],
              message: `names "${name}", which is no page. There are ${pages.join(', ')}; another takes a label and a path`,
            },
          ],
    ),
    ...(isThere
      ? []
      : [{ path: ['icon'], message: `names "${icon}", which is no file of public/` }]),
  ];
}
