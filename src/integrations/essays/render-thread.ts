import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { essaysIn } from '../../check/check-essay.ts';
import { type Ahead, takenFrom } from '../../essay/ahead.ts';
import { folder } from '../../essay/files.ts';
import { readEssay, type ReadEssay } from '../../essay/read.ts';
import { showsText } from '../../shards/own-shard.ts';
import { textsIn } from './texts.ts';

const ahead: Ahead<{ root: string; base: string; site: string | undefined }> = workerData;
const { root, base, site } = ahead.data;
let last: ReadEssay | undefined;
const essayOf = essaysIn(root, (read) => (last = read));
const texts = textsIn(root, base, site);
for (const name of takenFrom(ahead)) {
  try {
    last = undefined;
    const essay = essayOf(name);
    if (!essay.isMarkdown || !showsText(essay.id)) continue;
    const read = () => last ?? readEssay(name, readFileSync(join(root, folder, name)));
    await texts.render(essay, await texts.digestOf(essay), read);
  } catch {
    // It fails again where it is asked for.
  }
}
