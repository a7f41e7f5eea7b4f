import { z } from 'astro/zod';

const textNote = z.object({
  /** How many words it has. */
  words: z.number(),
  /** Where it leads to other essays, and in which sentences. */
  essayLinks: z.array(z.object({ to: z.string(), sentence: z.string() })),
  /** Whether this build shows it. */
  isShown: z.boolean(),
  /** Under which name its HTML is remembered; of one with parts or code there is none before it is bundled. */
  text: z.string().optional(),
});

/** What an entry of a collection says of its text, which stands elsewhere. */
export type TextNote = z.output<typeof textNote>;

/** What {@link writtenNote} writes into an entry. */
const written = z.object({ note: z.string() });

/** Every page asks for every entry. */
const known = new WeakMap<object, TextNote>();

/**
 * What the loader writes of a text into its entry, as one text: Astro writes and reads each value of its
 * collections by itself, all of them at each save of one essay in the live preview.
 */
export function writtenNote(note: TextNote): z.output<typeof written> {
  return { note: JSON.stringify(note) };
}

/** Reads what the loader noted of a text. */
export function textNoteOf({ rendered }: { rendered?: { metadata?: object } }): TextNote {
  const noted = rendered?.metadata ?? {};
  const note = known.get(noted) ?? textNote.parse(JSON.parse(written.parse(noted).note));
  known.set(noted, note);
  return note;
}
