/**
 * What another program would have made something of and the checker has no word for, in a sentence
 * with its lines: shortcodes of Hugo, attributes of kramdown. Those in code are meant as they are.
 *
 * @param body of the essay
 * @param above how many lines stand above the body in the essay's file
 */
export function leftovers(body: string, above: number): string[] {
  let fence = '';
  const places = body.split('\n').flatMap((line, at) => {
    const [, mark = ''] = /^[>\s]*(`{3,}|~{3,})/.exec(line) ?? [];
    const isInCode = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    const text = line
      .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
      .replace(/\\(?=[{}<>[\]_*$=:|^])/g, '');
    const sign = isInCode ? undefined : signs.exec(text.replaceAll('&lt;', '<'))?.[0];
    return sign === undefined ? [] : [`line ${above + at + 1} (${sign.trim()})`];
  });
  return places.length === 0
    ? []
    : [
        `Signs that mean something to another program stand in the text as they are: ${places.join(', ')}.`,
      ];
}

const signs = new RegExp(
  [/\{\{[<%] *\/?[\w-]*/, /\{: *[.#][\w-]*/].map(({ source }) => source).join('|'),
  'i',
);
