import { math } from 'micromark-extension-math';
import type { Construct, Extension, Tokenizer } from 'micromark-util-types';

/**
 * Maths as `$…$` and `$$`. As in Pandoc, a dollar starts maths where no space stands behind it, and
 * ends it where none stands before it and no letter or digit behind: "between $5 and $10" is money.
 */
export function mathsSyntax(): Extension {
  const { text, ...others } = math();
  const [construct] = [text?.[dollar] ?? []].flat();
  if (!construct) return others;
  return { ...others, text: { [dollar]: { ...construct, tokenize: strictly(construct) } } };
}

/** The code of a dollar sign. */
const dollar = 36;

function strictly({ tokenize }: Construct): Tokenizer {
  return function (effects, ok, nok) {
    const before = this.previous;
    return tokenize.call(
      this,
      effects,
      (code) => {
        const token = this.events.at(-1)?.[1];
        const written = token ? this.sliceSerialize(token) : '';
        const isMaths =
          written.startsWith('$$') ||
          (/^\$\S(?:[^]*\S)?\$$/.test(written) && !isWordly(before) && !isWordly(code));
        return isMaths ? ok(code) : nok(code);
      },
      nok,
    );
  };
}

/** Whether a character is a letter or a digit. */
function isWordly(code: number | null): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}
