import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as a static host sends it: brotli, quality 11. */
export function sent(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
