import { wrapAnsi } from 'fast-wrap-ansi';

/** Breaks lines between words, keeping their indent; what has no space, such as an address, stays whole. */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      const [mark = ''] = /^ *(?:\d+\. )?/.exec(line) ?? [];
      const rest = wrapAnsi(line.slice(mark.length), columns - mark.length);
      return mark + rest.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** A text for a terminal, at most 80 columns wide; as it is for a file or another program. */
export function forTerminal(
  text: string,
  { isTTY, columns }: { isTTY?: boolean; columns?: number },
): string {
  return isTTY ? wrapped(text, Math.min(80, columns || 80)) : text;
}
