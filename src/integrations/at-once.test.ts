import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { atOnce } from './at-once.ts';

/** Runs the hooks of a finished build one after the other, as Astro does; none here asks for what Astro tells it. */
async function finish(integrations: AstroIntegration[]) {
  for (const { hooks } of integrations) {
    const hook = hooks['astro:build:done'];
    if (hook) await Reflect.apply(hook, undefined, []);
  }
}

test('each starts while the one before is still at work, and the build goes on when all are done', async () => {
  const said: string[] = [];
  const signal = Promise.withResolvers<undefined>();
  const waiting = async () => {
    said.push('one begins');
    await signal.promise;
    said.push('one ends');
  };
  const quick = () => {
    said.push('two');
    signal.resolve(undefined);
  };
  await finish(
    atOnce(
      { name: 'one', hooks: { 'astro:build:done': waiting } },
      { name: 'two', hooks: { 'astro:build:done': quick } },
      { name: 'three', hooks: {} },
    ),
  );
  expect(said).toEqual(['one begins', 'two', 'one ends']);
});

test('what fails fails the build, and none that follows in the same process', async () => {
  let faults = 1;
  const fails = () =>
    faults-- > 0 ? Promise.reject(new Error('The book cannot be written.')) : Promise.resolve();
  const failing = atOnce(
    { name: 'one', hooks: { 'astro:build:done': fails } },
    { name: 'two', hooks: {} },
  );
  await expect(finish(failing)).rejects.toThrow('The book cannot be written.');
  await finish(failing);
});
