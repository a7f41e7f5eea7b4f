/** What stands at a path below `src/content/articles/`: text, bytes, or a link to a path. */
export type Content = string | Uint8Array | { linkTo: string };

/** Essays, and files beside them, that show what a rule is about. */
export interface Example {
  /** What the documentation shows: a few lines of an essay, or the name of a file. */
  shown: string;
  /** Content by path below `src/content/articles/`. */
  files: Record<string, Content>;
  /** Kinds of findings that come with that of the rule of necessity. */
  also: string[];
}

/** An example; where it needs no files of its own, it is an essay that needs but its other fields. */
export function example(
  shown: string,
  files: Example['files'] = { 'on-walking.mdx': completed(shown) },
  also: string[] = [],
): Example {
  return { shown, files, also };
}

/** An example whose essay stands beside another, `other.mdx`. @param given front matter of the other */
export function besideAnother(shown: string, given: Partial<typeof required> = {}): Example {
  return example(shown, {
    'on-walking.mdx': completed(shown),
    'other.mdx': completed('Words.', { title: '"Another"', ...given }),
  });
}

const required = {
  title: '"On walking"',
  description: '"Words."',
  author: '"Ada Tester"',
  topics: '["Walking"]',
  added: '2026-11-01',
};

/** An essay of this text, or with this front matter, and else as an essay must be. */
export function completed(shown: string, given: Partial<typeof required> = {}): string {
  const [start = '', front, text] = shown.split(/^---$/m);
  const lines = Object.entries({ ...required, ...given })
    .filter(([name]) => !front?.includes(`\n${name}:`))
    .map(([name, value]) => `${name}: ${value}`);
  return start === '' && front !== undefined
    ? ['---', ...lines, front.trim(), '---', text || '\nWords.\n'].join('\n')
    : ['---', ...lines, '---', '', shown, ''].join('\n');
}

/** A picture of one pixel. */
export const pixel = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);

/** A data file. */
export const walks = 'month,walks\nJanuary,4\n';
