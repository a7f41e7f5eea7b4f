import { Refusal } from './refusal.ts';

/**
 * The text of a file, its lines ending in LF: in UTF-8, or in the encoding that its first bytes or,
 * on a page, a `<meta charset>` name.
 *
 * @param name of the file, for messages
 * @throws Refusal where it holds no text, or none that can be read
 */
export function decoded(name: string, bytes: Uint8Array, isPage: boolean): string {
  const text = asText(name, bytes, byteOrder(bytes) ?? (isPage ? named(bytes) : undefined));
  if (text.trim() === '') throw new Refusal(`${name} is empty.`);
  // A text has tabs, line ends and page ends, and no other signs that control a machine.
  if (/(?![\t-\r\u0085])\p{Cc}/u.test(text)) {
    throw new Refusal(`${name} holds no text that can be read. Save it as text, encoded as UTF-8.`);
  }
  return text.replace(/\r\n?/g, '\n');
}

function asText(name: string, bytes: Uint8Array, encoding = 'utf-8'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError && encoding !== 'utf-8') return asText(name, bytes);
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new Refusal(`${name} is not saved as UTF-8. Save it again with the encoding UTF-8.`);
  }
}

function byteOrder([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that the head of a page names, which is of ASCII until there. */
function named(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = /<meta\b[^>]*?charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  // Bytes that read as this name are not of UTF-16, whatever they say.
  return name && /^utf-?16/i.test(name) ? undefined : name;
}
