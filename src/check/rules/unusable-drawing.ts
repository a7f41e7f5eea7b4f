import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { placeOf } from '../../essay/front-matter.ts';
import { flawOf } from '../drawings.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

const cover = '---\ncover: letter\n---';

export const unusableDrawing = rule({
  kind: 'unusable-drawing',
  severity: 'error',
  message: 'The drawing "«name»" cannot stand in the page: in line «line» it has «what».',
  cure: 'Draw it with shapes, fill and stroke alone, or show the file as a picture: cover: { image: "«name»", alt: "…" }.',
  about:
    'A drawn cover becomes part of the pages that show it. Only what runs nothing, loads nothing and clashes with nothing may: a `viewBox`; `g`, `path`, `circle`, `ellipse`, `rect`, `line`, `polyline` and `polygon`; their measures, `fill` and `stroke`. An `id`, a `style`, a gradient or a text may not.',
  wrong: example(cover, {
    'on-walking/index.mdx': completed(cover),
    'on-walking/letter.svg': '<svg viewBox="0 0 3 4"><style>path { fill: red }</style></svg>',
  }),
  right: example(cover, {
    'on-walking/index.mdx': completed(cover),
    'on-walking/letter.svg': '<svg viewBox="0 0 3 4"><path d="M0 0h3v4z" fill="red" /></svg>',
  }),
  around: async ({ essay, root, isPicture }) => {
    const { frontMatter } = essay;
    if (typeof frontMatter.fields.cover !== 'string') return [];
    const name = `./${frontMatter.fields.cover}.svg`;
    const path = resolve(root, dirname(essay.file), name);
    if (!existsSync(path) || !(await isPicture(path))) return [];
    const flaw = flawOf(readFileSync(path, 'utf8'));
    return flaw ? [{ place: placeOf(frontMatter, 'cover'), details: { name, ...flaw } }] : [];
  },
});
