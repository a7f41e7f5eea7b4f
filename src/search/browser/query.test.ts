import { expect, test } from 'vitest';
import { beginsLike } from '../folding.ts';
import { parseQuery } from './query';

test.each([
  ['salt marshes', ['salt', 'marshes'], []],
  ['  Salt,  “marshes”? ', ['Salt', 'marshes'], ['marshes']],
  [
    'walk "putting feet first" uphill',
    ['walk', 'putting', 'feet', 'first', 'uphill'],
    ['putting feet first'],
  ],
  ['„river stones“ and »amber«', ['river', 'stones', 'and', 'amber'], ['river stones', 'amber']],
  ['"residual salt', ['residual', 'salt'], []],
  ['$250 walks2map.py --n_steps', ['250', 'walks2map.py', 'n_steps'], []],
  ['the the', ['the'], []],
  ['“” ?! —', [], []],
  ['(C++), C#; .NET. ...and #5', ['C++', 'C#', '.NET', 'and', '5'], []],
  ['🎉 👩‍🚀! 👍🏽', ['🎉', '👩‍🚀', '👍🏽'], []],
  ['हिन्दी की "Wohn\u00ADzimmer"', ['हिन्दी', 'की', 'Wohnzimmer'], ['Wohnzimmer']],
  ['"是好日子。" walk', ['是', '好日子', 'walk'], ['是好日子。']],
])('%s', (text, words, phrases) => {
  expect(parseQuery(text)).toEqual({ words, phrases });
});

test('a text is begun like by each word, in any order, case and accent', () => {
  expect(beginsLike('The stairs we walked at night', ['stair', 'NIGHT'])).toBe(true);
  expect(beginsLike('Café culture', ['cafe'])).toBe(true);
  expect(beginsLike('The stairs we walked at night', ['tairs'])).toBe(false);
  expect(beginsLike('A check-up that failed', ['check-up'])).toBe(true);
});
