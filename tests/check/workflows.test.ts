import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const project = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', project);

/** As much of a workflow as the tests ask about. */
const workflowSchema = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.literal('read')),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

const workflows = await Promise.all(
  (await readdir(folder)).map(async (file) => {
    const workflow = workflowSchema.parse(parse(await readFile(new URL(file, folder), 'utf8')));
    return { file, ...workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
  }),
);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(new URL('package.json', project), 'utf8')));

test.each(workflows)('$file runs only scripts that exist', ({ steps }) => {
  const commands = steps.flatMap(({ run }) => run ?? []);
  const run = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(run).not.toEqual([]);
  expect(run.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

test.each(workflows)(
  '$file uses only actions of GitHub’s own, by the hash of a version',
  ({ steps }) => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^actions\/[\w-]+@[\da-f]{40}$/.test(action))).toEqual([]);
  },
);

test('pull requests are checked, the main branch is published, every day', () => {
  const on = Object.fromEntries(workflows.map((workflow) => [workflow.file, workflow.on]));
  expect(on).toEqual({
    'code.yml': { pull_request: { 'paths-ignore': ['src/content/articles/**'] } },
    'essays.yml': { pull_request: null },
    'publish.yml': {
      push: { branches: ['main'] },
      schedule: [{ cron: '17 0 * * *' }],
      workflow_dispatch: null,
    },
    'publish-in-shards.yml': { workflow_dispatch: null },
  });
});
