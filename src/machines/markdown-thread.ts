import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Handed } from '../integrations/beside-pages.ts';
import { essayMarkdown, essaySources } from './essay-markdown.ts';

const { written, folder }: Handed = workerData;
mkdirSync(folder, { recursive: true });
for (const source of essaySources.parse(JSON.parse(written))) {
  writeFileSync(join(folder, `${source.id}.md`), essayMarkdown(source));
}
