import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../site.config.ts';
import { configurationError } from './site-error.ts';
import { type Site, siteOptions } from './site-options.ts';

const file = 'src/site.config.ts';

/**
 * What the list says of itself, checked.
 *
 * @throws with every mistake in it: file, line, option and cure
 */
export const site: Site = checked();

function checked(): Site {
  const { data, error } = siteOptions.safeParse(config);
  if (data) return data;
  throw configurationError(error.issues, file, readFileSync(join(process.cwd(), file), 'utf8'));
}
