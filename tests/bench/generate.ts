import { isoDay } from '../../src/collection/dates.ts';
import { Prose } from './prose.ts';
import { type Random, randomFrom } from './random.ts';
import { vocabulary } from './vocabulary.ts';

/** A generated essay's file. */
export interface GeneratedEssay {
  /** Below `src/content/articles/`. */
  path: string;
  /** The whole file, front matter included. */
  content: string;
}

/** What to generate. */
export interface GenerateOptions {
  /** How many essays. The first ones are the same however many follow. */
  count: number;
  /** A whole number; the same one gives the same essays. */
  seed: number;
}

/**
 * Essays as a reading list of years would hold them, to measure with: 600 to 3,000 words each, as
 * frequent as the words of a language are (Zipf's law), with everything that Markdown has, by 40
 * authors on 12 topics. They are valid, published, and link to one another.
 */
export function generateEssays({ count, seed }: GenerateOptions): GeneratedEssay[] {
  const words = vocabulary();
  const random = randomFrom(seed);
  const ids: string[] = [];
  return Array.from({ length: count }, (_, at) => {
    const title = new Prose(random, words).title(random.between(2, 7));
    const slug = title.toLowerCase().replaceAll(' ', '-');
    const id = ids.includes(slug) ? `${slug}-${at + 1}` : slug;
    const head = frontMatter(title, new Prose(random, words), random, ids);
    const content = `${head}\n${body(new Prose(random, words), random, ids)}`;
    ids.push(id);
    return { path: `${id}.${random.chance(0.9) ? 'mdx' : 'md'}`, content };
  });
}

/** Who writes the essays: 40 names. */
export const authorNames = `
  Ada Tarling, Agnes Holmby, Amos Quennell, Anwen Brisk, Arlo Fennimore, Beatrix Stoddle,
  Benedict Orrin, Bridget Larkmoor, Cassian Weld, Clara Penhurst, Conrad Iveson, Cora Tansley,
  Desmond Pyke, Dora Vellacott, Edgar Mossop, Elspeth Greaves, Emeka Adinlewa, Esther Coldbeck,
  Felix Underhay, Flora Maddern, Gideon Sharrow, Greta Lindqvane, Hanna Okonby, Hector Brill,
  Imogen Sallow, Ingrid Torvald, Jasper Nethercot, Joan Aldwick, Kenji Moritawa, Leila Farouzan,
  Lionel Crabbe, Mabel Rushton, Marcus Oyelari, Nadia Petrenkova, Olive Standring, Priya Malhorne,
  Rupert Gannaway, Sylvie Charmont, Tobias Wrenfield, Zadie Hartlepole
`
  .split(',')
  .map((name) => name.trim());

/** What the essays are about: 12 topics, none of them of the tests' list. */
export const topicNames = [
  'Design',
  'Writing',
  'Money',
  'Science',
  'Education',
  'Health and habits',
  'Cities',
  'History',
  'Nature',
  'Cooking and eating',
  'Music',
  'Travel',
];

const day = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2018, 0, 1);
const days = 8 * 365;

const dayOf = (time: number) => isoDay(new Date(time));

function frontMatter(title: string, prose: Prose, random: Random, ids: readonly string[]): string {
  const authors = random.some(random.chance(0.1) ? 2 : 1, authorNames);
  const added = firstDay + random.between(0, days) * day;
  const published = dayOf(added - random.between(0, 1000) * day);
  const fields = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(prose.plainSentence(random.between(8, 22)))}`,
    `author: ${JSON.stringify(authors.length > 1 ? authors : authors[0])}`,
    `topics: ${JSON.stringify(random.some(random.between(1, 3), topicNames))}`,
    `added: ${dayOf(added)}`,
  ];
  if (random.chance(0.5)) fields.push(`published: ${published.slice(0, random.pick([4, 7, 10]))}`);
  if (random.chance(0.1)) fields.push(`updated: ${dayOf(added + random.between(1, 300) * day)}`);
  if (random.chance(0.3)) {
    fields.push(`source:`, `  title: ${JSON.stringify(prose.title(5))}`, `  age: "2 years"`);
  }
  if (random.chance(0.3)) fields.push(`why: ${JSON.stringify(prose.plainSentence(12))}`);
  if (random.chance(0.1)) fields.push(`related: ${JSON.stringify(random.some(2, ids))}`);
  return ['---', ...fields, '---', ''].join('\n');
}

/** Sections of paragraphs and what stands between them, until the essay is as long as it should be. */
function body(prose: Prose, random: Random, ids: readonly string[]): string {
  // What is begun is finished, and the footnotes follow: at most 200 words more.
  const length = random.between(600, 2800);
  const blocks: string[] = [];
  const notes: string[] = [];
  const paragraph = () => {
    const note = random.chance(0.12) ? `[^${notes.length + 1}]` : '';
    if (note) notes.push(`${note}: ${prose.sentence(random.between(5, 15), ids)}`);
    blocks.push(prose.paragraph(random.between(2, 6), ids) + note);
  };
  paragraph();
  while (prose.words < length) {
    blocks.push(`## ${prose.title(random.between(2, 6))}`);
    for (let left = random.between(2, 5); left > 0 && prose.words < length; left--) {
      if (random.chance(0.15)) blocks.push(`### ${prose.title(random.between(2, 5))}`);
      paragraph();
      if (random.chance(0.12)) blocks.push(list(prose, random, ids));
      if (random.chance(0.05)) blocks.push(table(prose, random));
      if (random.chance(0.05)) blocks.push(code(prose, random));
      if (random.chance(0.05)) blocks.push(`> ${prose.sentence(random.between(8, 25), ids)}`);
    }
  }
  return [...blocks, ...notes, ''].join('\n\n');
}

function list(prose: Prose, random: Random, ids: readonly string[]): string {
  const isNumbered = random.chance(0.3);
  return Array.from({ length: random.between(3, 6) }, (_, at) => {
    const mark = isNumbered ? `${at + 1}.` : '-';
    return `${mark} ${prose.sentence(random.between(3, 12), ids)}`;
  }).join('\n');
}

function table(prose: Prose, random: Random): string {
  const columns = random.between(1, 3);
  const row = (cell: () => string) =>
    `| ${[prose.title(1), ...Array.from({ length: columns }, cell)].join(' | ')} |`;
  return [
    row(() => prose.title(1)),
    `|${' --- |'.repeat(columns + 1)}`,
    ...Array.from({ length: random.between(2, 6) }, () => row(() => prose.number())),
  ].join('\n');
}

function code(prose: Prose, random: Random): string {
  const name = () => prose.name();
  const [language, line] = random.pick<[string, () => string]>([
    ['bash', () => `${name()} --${name()} ${name()}/${name()}.txt`],
    ['python', () => `${name()} = ${name()}(${name()}, ${random.between(1, 99)})`],
    ['js', () => `const ${name()} = await ${name()}.${name()}('${name()}');`],
  ]);
  const lines = Array.from({ length: random.between(2, 8) }, line);
  return ['```' + language, ...lines, '```'].join('\n');
}
