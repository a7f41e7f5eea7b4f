import { readFile, writeFile } from 'node:fs/promises';
import { editorSections, editorsGuide, guide, withSections } from './sections.ts';

await writeFile(guide, await withSections(await readFile(guide, 'utf8')));
await writeFile(
  editorsGuide,
  await withSections(await readFile(editorsGuide, 'utf8'), editorSections),
);
