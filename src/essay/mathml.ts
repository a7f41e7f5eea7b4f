import temml from 'temml';

/** Maths as MathML, or what keeps it from being read. */
type Mathml = { mathml: string; fault?: never } | { mathml?: never; fault: string };

/** What the library has by another name. */
const ofLatex = { '\\mbox': '\\text{#1}' };

/**
 * Sets maths.
 *
 * @param tex in the notation of TeX, without dollars
 */
export function mathmlOf(tex: string, isBlock: boolean): Mathml {
  try {
    return {
      mathml: temml.renderToString(tex, {
        displayMode: isBlock,
        throwOnError: true,
        macros: { ...ofLatex },
      }),
    };
  } catch (error) {
    const [, reason = ''] =
      /^(?:ParseError: )?\s*([^\n]*?)(?: at (?:position|end of)[^\n]*)?:?\s*(?:\n|$)/.exec(
        error instanceof Error ? error.message : String(error),
      ) ?? [];
    return { fault: reason };
  }
}
