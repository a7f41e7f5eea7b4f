import { workerData } from 'node:worker_threads';
import { essaysIn } from '../../check/check-essay.ts';
import { withBase } from '../../collection/addresses.ts';
import { type Ahead, takenFrom } from '../../essay/ahead.ts';
import { articleId } from '../../essay/files.ts';
import { lacksPictures } from '../../feeds/lacks-pictures.ts';
import { markdownIn } from '../../machines/remembered-markdown.ts';
import { isOwn, showsText } from '../../shards/own-shard.ts';
import { readText } from './read-text.ts';
import { textRenderer } from './render-text.ts';

const ahead: Ahead<{ root: string; base: string; site: string }> = workerData;
const { root, base, site } = ahead.data;
const essayOf = essaysIn(root);
const render = textRenderer(root, base);
const markdownOf = markdownIn(root);
for (const name of takenFrom(ahead)) {
  try {
    const { file, frontMatter } = essayOf(name);
    const { body } = await readText(root, file);
    const id = articleId(name);
    const rendered = await render({
      file,
      body,
      lang: frontMatter.fields.lang,
      isShown: showsText(id),
    });
    // What has pictures is whole on its page only.
    if (!rendered || !isOwn(id) || lacksPictures(rendered.html)) continue;
    markdownOf(id, rendered.html, new URL(withBase(`/articles/${id}/`, base), site));
  } catch {
    // It fails again where it is asked for.
  }
}
