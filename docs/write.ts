import { readFile, writeFile } from 'node:fs/promises';
import { guide, withSections } from './sections.ts';

await writeFile(guide, await withSections(await readFile(guide, 'utf8')));
