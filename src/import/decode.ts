import { Refusal } from './refusal.ts';

/**
 * The text of a file, its lines ending in LF: in UTF-8 if its bytes can be read so, whatever a page
 * says of itself; else in the encoding that its first bytes or, on a page, a `<meta charset>` name.
 *
 * @param name of the file, for messages
 * @throws Refusal where it holds no text, or none that can be read
 */
export function decoded(name: string, bytes: Uint8Array, isPage: boolean): string {
  const text = asText(bytes, isPage);
  if (text === undefined) {
    throw new Refusal(`${name} is not saved as UTF-8. Save it again with the encoding UTF-8.`);
  }
  if (text.trim() === '') throw new Refusal(`${name} is empty.`);
  // A text has tabs, line ends and page ends, and no other signs that control a machine; a page may
  // have caught one on its way, which shows nothing.
  const controls = text.match(/(?![\t-\r\u0085])\p{Cc}/gu) ?? [];
  if (controls.length > (isPage ? Math.max(1, text.length / 100) : 0)) {
    throw new Refusal(`${name} holds no text that can be read. Save it as text, encoded as UTF-8.`);
  }
  return text.replace(/(?![\t-\r\u0085])\p{Cc}/gu, '').replace(/\r\n?/g, '\n');
}

function asText(bytes: Uint8Array, isPage: boolean): string | undefined {
  const marked = byteOrder(bytes);
  if (marked !== undefined) return readAs(marked, bytes);
  const said = isPage ? named(bytes) : undefined;
  // Its bytes are those of ASCII, with signs that change what they mean.
  if (said !== undefined && /^iso-2022-/i.test(said)) return readAs(said, bytes);
  return readAs('utf-8', bytes) ?? (said === undefined ? undefined : readMostly(said, bytes));
}

/** The text in an encoding. @returns nothing where there is no such, or these bytes are not in it */
function readAs(encoding: string, bytes: Uint8Array, fatal = true): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The same where a few bytes are not in it: one in a hundred was lost before the page was saved. */
function readMostly(encoding: string, bytes: Uint8Array): string | undefined {
  const text = readAs(encoding, bytes) ?? readAs(encoding, bytes, false);
  const lost = text?.match(/\uFFFD/g)?.length ?? 0;
  return text !== undefined && lost <= text.length / 100 ? text : undefined;
}

function byteOrder([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that the head of a page names, which is of ASCII until there. */
function named(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}
