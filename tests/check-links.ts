import { resolve } from 'node:path';
import { basePath } from '../src/collection/addresses.ts';
import { brokenLinks } from './site/links.ts';

/** `npm run check:links`: says which links of the built site, in `dist/`, lead nowhere. */
const broken = brokenLinks(resolve('dist'), basePath(process.env.BASE_PATH));
for (const link of broken) console.error(link);
console.log(
  broken.length > 0 ? `${broken.length} links lead nowhere.` : 'Every link leads somewhere.',
);
process.exitCode = broken.length > 0 ? 1 : 0;
