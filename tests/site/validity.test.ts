import { globSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // How long a title is, is for its author to say; search engines cut it off.
      'long-title': 'off',
      // Names of notes may be of any script, and HTML allows all that stands in their ids.
      'valid-id': ['error', { relaxed: true }],
      // The search and tools answer while one types, and settings hold at once: there is nothing to
      // submit, and a button for it would be one that does nothing.
      'wcag/h32': 'off',
    },
  }),
);

test.each(['list', 'german', 'odd'] as const)(
  'every page of the site "%s" is valid HTML',
  async (name) => {
    const { dist } = await builtSite(name);
    const faults: string[] = [];
    for (const file of globSync('**/*.html', { cwd: dist })) {
      const { results } = await validator.validateFile(join(dist, file));
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${file}:${line} ${ruleId}: ${message}`);
      }
    }
    expect(faults).toEqual([]);
  },
);
