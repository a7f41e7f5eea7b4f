import { workerData } from 'node:worker_threads';
import { essaysIn } from '../../check/check-essay.ts';
import { type Ahead, takenFrom } from '../../essay/ahead.ts';
import { articleId } from '../../essay/files.ts';
import { showsText } from '../../shards/own-shard.ts';
import { readText } from './read-text.ts';
import { textRenderer } from './render-text.ts';

const ahead: Ahead<{ root: string; base: string }> = workerData;
const { root, base } = ahead.data;
const essayOf = essaysIn(root);
const render = textRenderer(root, base);
for (const name of takenFrom(ahead)) {
  try {
    const { file, frontMatter } = essayOf(name);
    const { body } = await readText(root, file);
    await render({
      file,
      body,
      lang: frontMatter.fields.lang,
      isShown: showsText(articleId(name)),
    });
  } catch {
    // It fails again where it is asked for.
  }
}
