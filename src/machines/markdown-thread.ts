import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Handed } from '../integrations/beside-pages.ts';
import { essayMarkdown, essaySources } from './essay-markdown.ts';

const { written, folder }: Handed = workerData;
mkdirSync(folder, { recursive: true });
for (const source of essaySources.parse(JSON.parse(written))) {
  const file = join(folder, `${source.id}.md`);
  try {
    writeFileSync(file, essayMarkdown(source));
  } catch (cause) {
    throw new Error(`articles/${source.id}.md cannot be written.`, { cause });
  }
}
