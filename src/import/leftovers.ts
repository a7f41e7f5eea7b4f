/**
 * What another program would have made something of, in a sentence with its lines: shortcodes of
 * Hugo and Jekyll, attributes of kramdown, comments of Obsidian.
 *
 * @param body of the essay
 * @param above how many lines stand above the body in the essay's file
 */
export function leftovers(body: string, above: number): string[] {
  const places = body.split('\n').flatMap((line, at) => {
    const sign = signs.exec(line.replaceAll('\\', '').replaceAll('&lt;', '<'))?.[0];
    return sign === undefined ? [] : [`line ${above + at + 1} (${sign})`];
  });
  return places.length === 0
    ? []
    : [
        `Signs that mean something to another program stand in the text as they are: ${places.join(', ')}.`,
      ];
}

const signs = /\{\{[<%] *\/?[\w-]*|\{% *[\w-]*|\{: *[.#][\w-]*|%%/;
