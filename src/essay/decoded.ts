/** An address, or a part of one, without its percent signs; nothing where one of them is no code. */
export function decoded(text: string, decode: typeof decodeURI = decodeURI): string | undefined {
  try {
    return decode(text);
  } catch {
    return undefined;
  }
}
