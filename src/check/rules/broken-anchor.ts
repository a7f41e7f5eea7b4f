import { nearest } from '../../essay/slips.ts';
import { lostLinks } from '../links.ts';
import { didYouMean } from '../did-you-mean.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const brokenAnchor = rule({
  kind: 'broken-anchor',
  severity: 'error',
  message: 'The link leads to the heading "#«anchor»", and «page» has none such.',
  cure: '«guess»',
  about: 'The id of a heading is its words in lower case with hyphens between them.',
  wrong: example('## The start\n\nWords.\n\n[Above](#teh-start)'),
  right: example('## The start\n\nWords.\n\n[Above](#the-start)'),
  inList: (list) =>
    lostLinks(list)
      .filter((link) => link.why === 'no such heading')
      .map(({ from, place, path, anchor, anchors }) => {
        const page = path === from.address ? 'this text' : path;
        const near = nearest(anchor, anchors);
        const guess =
          near === undefined
            ? 'Write the words of the heading in lower case, with hyphens between them.'
            : didYouMean(`#${near}`, `#${anchor}`);
        return { place, details: { anchor, page, guess } };
      }),
});
