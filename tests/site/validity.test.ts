import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // How long a title is, is for its author to say.
      'long-title': 'off',
      // A heading in the first row of a table is its column's without being told.
      'wcag/h63': 'off',
      // Names of notes may be of any script.
      'valid-id': ['error', { relaxed: true }],
      // The search and tools answer while one types: there is nothing to submit.
      'wcag/h32': 'off',
    },
  }),
);

test.each(['list', 'german'] as const)(
  'every page of the site "%s" is valid HTML',
  async (name) => {
    const { dist } = await builtSite(name);
    const faults: string[] = [];
    for (const { file } of pagesOf(dist)) {
      const { results } = await validator.validateFile(join(dist, file));
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${file}:${line} ${ruleId}: ${message}`);
      }
    }
    expect(faults).toEqual([]);
  },
);
