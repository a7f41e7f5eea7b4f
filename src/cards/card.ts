import type { ContainerNode, Node } from 'takumi-js/node';
import { z } from 'astro/zod';
import stringWidth from 'fast-string-width';
import { textDirection } from '../collection/direction.ts';

/** Width and height of a share card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const cardWords = z.object({
  title: z.string(),
  /** Who wrote it, or what else stands below the title. */
  line: z.string(),
  site: z.string(),
});
/** What stands on a share card. */
export type CardWords = z.infer<typeof cardWords>;

const card = z.object({
  words: cardWords,
  /** BCP 47 */
  language: z.string(),
  /** A drawing, or the path of a picture. */
  cover: z.union([z.object({ svg: z.string() }), z.object({ file: z.string() })]),
});
/** A card that is to be drawn. */
export type Card = z.infer<typeof card>;

const cardColours = z.object({
  paper: z.string(),
  ink: z.string(),
  soft: z.string(),
  accent: z.string(),
  hairline: z.string(),
});
/** The colours of a card, as CSS writes them. */
export type CardColours = z.infer<typeof cardColours>;

/** What a build hands to whoever draws its cards: each with the path that it has below `/og/`. */
export const cardList = z.object({
  colours: cardColours,
  cards: z.array(z.object({ path: z.string(), card })),
});
/** All cards of a site, as {@link cardList}. */
export type CardList = z.infer<typeof cardList>;

/** Width and height of the cover on a card, in pixels. */
export const coverSize = { width: 372, height: 496 } as const;

const margin = 60;
const gap = 56;
/** Room for the title beside the cover. */
const room = { width: cardSize.width - 2 * margin - coverSize.width - gap, height: 330 };

/**
 * A card as the renderer takes it: the cover where lines begin, words beside it; the cover alone, in
 * the middle, where no face has the signs of the words.
 *
 * @param source of the cover, by which the renderer is given its picture
 * @param families of the faces, the first before the others
 */
export function cardOf(
  words: CardWords | undefined,
  source: string,
  { paper, ink, soft, accent, hairline }: CardColours,
  families: readonly string[],
): Node {
  const picture: Node = {
    type: 'image',
    src: source,
    style: {
      ...{ ...coverSize, flexShrink: 0, objectFit: 'cover' },
      // A cover may have the colour of paper. No shadow: its many colours would be half of the file.
      ...{ borderRadius: '4px 8px 8px 4px', border: `2px solid ${hairline}` },
    },
  };
  const frame: ContainerNode['style'] = {
    ...{ width: '100%', height: '100%', padding: margin, backgroundColor: paper },
    ...{ display: 'flex', alignItems: 'center', gap, color: ink },
    ...{ borderBottom: `12px solid ${accent}` },
    ...(families.length > 0 && { fontFamily: families.join(', ') }),
  };
  if (!words) {
    const style = { ...frame, justifyContent: 'center' };
    return { type: 'container', style, children: [picture] };
  }
  const { title, line, site } = words;
  const direction = textDirection(title);
  const size = titleSize(title);
  const text = (text: string, style: ContainerNode['style']): Node => ({
    ...{ type: 'text', text },
    style: { direction, textAlign: 'start', overflowWrap: 'anywhere', ...style },
  });
  const column: Node = {
    type: 'container',
    style: {
      ...{ display: 'flex', flexDirection: 'column', width: room.width, height: coverSize.height },
    },
    children: [
      text(title, {
        ...{ width: '100%', fontSize: size, fontWeight: 600, lineHeight: 1.14 },
        ...{ textWrap: 'balance', lineClamp: Math.floor(room.height / (size * 1.14)) },
      }),
      text(line, {
        ...{ width: '100%', marginTop: 28, fontSize: 40, lineHeight: 1.2, color: soft },
        lineClamp: 2,
      }),
      text(site, {
        ...{ width: '100%', marginTop: 'auto', fontSize: 36, lineHeight: 1.2, color: accent },
        lineClamp: 1,
      }),
    ],
  };
  const flexDirection = direction === 'rtl' ? 'row-reverse' : 'row';
  return { type: 'container', style: { ...frame, flexDirection }, children: [picture, column] };
}

const sizes = [92, 80, 70, 62, 54, 46, 40];
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The largest size in pixels in which a title has room and none of its words is broken, unless one is
 * too long for any; by the columns that a terminal would give it.
 */
export function titleSize(title: string): number {
  const width = (text: string, size: number) => stringWidth(text) * size * 0.54;
  const words = Array.from(segmenter.segment(title), ({ segment }) => segment);
  const roomy = sizes.filter(
    (size) => Math.ceil(width(title, size) / room.width) * size * 1.14 <= room.height,
  );
  const whole = roomy.find((size) => words.every((word) => width(word, size) <= room.width));
  return whole ?? roomy[0] ?? 40;
}

/**
 * Words as faces can set them: flags, for which faces have no picture, as the letters that they are
 * made of.
 */
export function writable(words: CardWords): CardWords {
  const letters = (text: string) =>
    text.replace(/[\u{1F1E6}-\u{1F1FF}]/gu, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41),
    );
  const { title, line, site } = words;
  return { title: letters(title), line: letters(line), site: letters(site) };
}
