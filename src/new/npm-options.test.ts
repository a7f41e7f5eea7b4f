import { expect, test } from 'vitest';
import { keptByNpm } from './npm-options.ts';

test.each([
  [{ npm_config_folder: 'true' }, '--folder', 'npm run new -- "A title" --folder'],
  [{ npm_config_author: 'A\n\nB' }, '--author', 'npm run new -- "A title" --author NAME'],
  [
    { npm_config_from: 'true', npm_config_topic: 'true' },
    '--topic and --from',
    'npm run new -- --topic NAME --from FILE',
  ],
])('%j: options that npm kept are named, with the right line', (env, kept, line) => {
  expect(keptByNpm(env)).toBe(
    `npm kept ${kept} for itself. Put two hyphens before all that is meant for this command: ${line}`,
  );
});

test('what npm always sets, or a setting of its own, is none of them', () => {
  const env = { npm_config_init_module: '/a', npm_config_description: '', npm_command: 'run' };
  expect(keptByNpm(env)).toBe(undefined);
});
