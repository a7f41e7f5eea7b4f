/** A block of text to be read aloud. */
export interface Speakable {
  /** As it stands on the page, spaces and all. */
  text: string;
  /** BCP 47 */
  language: string;
  /** What is said in its place, where it cannot be read aloud. */
  instead?: string | undefined;
}

/** What is said at once. */
export interface Utterance {
  /** The number of its block. */
  block: number;
  /** The sentence that it is a part of: places in the block's text, the second after its end. */
  sentence: { start: number; end: number } | undefined;
  text: string;
  language: string;
}

/** So many letters are said at once: some voices fall silent after a quarter of a minute. */
const most = 200;

/** Blocks as what is said of them, one after the other: sentence by sentence, long ones in parts. */
export function utterances(blocks: readonly Speakable[]): Utterance[] {
  return blocks.flatMap(({ text, language, instead }, block): Utterance[] => {
    if (instead !== undefined) return [{ block, sentence: undefined, text: instead, language }];
    return sentencesIn(text, language).flatMap((sentence) =>
      partsOf(spoken(text.slice(sentence.start, sentence.end))).map((part) => ({
        block,
        sentence,
        text: part,
        language,
      })),
    );
  });
}

/** Where the sentences of a text stand, without the spaces around them. */
export function sentencesIn(text: string, language: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  // A line that ends is no sentence that ends.
  return [...segmenter.segment(text.replace(/\s/g, ' '))].flatMap(({ segment, index }) => {
    // Without a letter or a number there is nothing to say.
    if (!/[\p{L}\p{N}]/u.test(segment)) return [];
    const start = index + segment.length - segment.trimStart().length;
    return [{ start, end: index + segment.trimEnd().length }];
  });
}

function spoken(sentence: string): string {
  return sentence.replace(/\s+/g, ' ');
}

/** A sentence in parts that are short enough, cut after a mark or else between words. */
function partsOf(sentence: string): string[] {
  if (sentence.length <= most) return [sentence];
  const start = sentence.slice(0, most);
  const cut =
    /^.*[,;:–—、，；：](?=.)/su.exec(start)?.[0].length ??
    /^.*\s/su.exec(start)?.[0].length ??
    most;
  return [sentence.slice(0, cut).trim(), ...partsOf(sentence.slice(cut).trim())];
}

/**
 * The voice for a language: one of the same region, if there is one, the reader's own choice or one
 * that speaks on the device itself before others.
 */
export function voiceFor<
  Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>,
>(voices: readonly Voice[], language: string): Voice | undefined {
  const asked = tag(language);
  const merit = (voice: Voice) =>
    (tag(voice.lang) === asked ? 4 : 0) + (voice.default ? 2 : 0) + (voice.localService ? 1 : 0);
  return voices
    .filter(({ lang }) => primary(lang) === primary(language))
    .toSorted((a, b) => merit(b) - merit(a))[0];
}

/** Some systems write `en_US`. */
const tag = (language: string) => language.replace('_', '-').toLowerCase();
const primary = (language: string) => tag(language).split('-')[0];
