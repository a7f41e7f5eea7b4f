import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { asWritten } from '../index-text.ts';
import type { IndexFile } from './build-index.ts';

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.object({ title: z.string().transform(asWritten) }),
  filters: z.object({ author: z.array(z.string()), topic: z.array(z.string()) }),
});
/** Pagefind's record of an essay, as far as it is read here. */
export type Fragment = z.infer<typeof fragment>;
const fragmentFile = z.union([
  fragment.transform((one) => [one]),
  z.record(z.string(), fragment).transform((several) => Object.values(several)),
]);

/**
 * Reads Pagefind's record of an essay, or its records of several by their names: JSON after a
 * signature of twelve bytes, compressed.
 */
export function fragmentsOf({ content }: Pick<IndexFile, 'content'>): Fragment[] {
  const record: unknown = JSON.parse(gunzipSync(content).subarray(12).toString());
  return fragmentFile.parse(record);
}

/**
 * How many files hold the texts of so many essays: one each, up to a thousand; of a longer list, two
 * essays share one. A search fetches the texts of five essays, and those that share their files: so the
 * fewer files, the more bytes.
 */
export function mostFragments(essays: number): number {
  return essays <= 1024 ? Math.max(1, essays) : Math.ceil(essays / 2);
}
