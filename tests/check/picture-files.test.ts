import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pictureReader } from '../../src/check/picture-files.ts';
import { picture } from '../pictures.ts';

test('a picture is read again once it has changed, and not before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'cat.png');
  const whole = await picture(8, 8, 'png');
  const save = async (content: Uint8Array, minute: number) => {
    await writeFile(path, content);
    await utimes(path, new Date(2026, 10, 1), new Date(2026, 10, 1, 0, minute));
  };
  const isPicture = pictureReader();
  await save(whole, 1);
  expect(await isPicture(path)).toBe(true);
  await save(new Uint8Array(whole.length), 1);
  expect(await isPicture(path)).toBe(true);
  await save(new Uint8Array(whole.length), 2);
  expect(await isPicture(path)).toBe(false);
  await save(whole.subarray(0, 40), 2);
  expect(await isPicture(path)).toBe(false);
  await save(whole, 2);
  expect(await isPicture(path)).toBe(true);
});
