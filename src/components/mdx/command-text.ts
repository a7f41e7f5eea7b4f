/**
 * The text of a block of code as it is pasted: without the prompts of a shell, without the space
 * that sets the signs of a diff apart, and without the last line break, which would run a command
 * before its reader has looked at it.
 *
 * @param code what stands in the block, without a diff's signs
 * @param language of the block, by Shiki's name for it: `bash`, `console`, `diff` …
 */
export function commandText(code: string, language: string): string {
  const text = code.trimEnd();
  // No command of a shell starts with "$ ".
  if (/sh|console/.test(language)) return text.replace(/^\$ /gm, '');
  if (language === 'diff' && !/^\S/m.test(text)) return text.replace(/^ /gm, '');
  return text;
}
