import { basename, resolve } from 'node:path';
import { placeIn } from '../../essay/problem.ts';
import { pictureFaults, picturesBeside, shownIn } from '../pictures.ts';
import { completed, example, pixel } from '../example.ts';
import { rule } from '../rule.ts';

export const unreadablePicture = rule({
  kind: 'unreadable-picture',
  severity: 'error',
  message: 'The picture "«name»" cannot be read.',
  cure: 'Save it again as JPEG, PNG, WebP, AVIF, GIF or SVG, or remove it.',
  about:
    'The file is damaged, or it is no picture although it is called one. Such a file stops a build even where no essay shows it.',
  wrong: example('![A cat](./cat.jpg)', {
    'on-walking/index.mdx': completed('![A cat](./cat.jpg)'),
    'on-walking/cat.jpg': 'No picture.',
  }),
  right: example('![A cat](./cat.gif)', {
    'on-walking/index.mdx': completed('![A cat](./cat.gif)'),
    'on-walking/cat.gif': pixel,
  }),
  around: async (surroundings) =>
    (await pictureFaults(surroundings)).filter((fault) => fault.rule === 'unreadable-picture'),
  // The build reads those as well that no essay shows.
  inList: async (list) => {
    const isShown = shownIn(list);
    const problems = [];
    for (const file of picturesBeside(list)) {
      const path = resolve(list.root, file);
      if (/[?\\]/.test(file) || isShown(path) || (await list.isPicture(path))) continue;
      problems.push({ place: placeIn(file), details: { name: basename(file) } });
    }
    return problems;
  },
});
