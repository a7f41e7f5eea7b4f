import { partsIn } from '../parts.ts';
import { completed, example, walks } from '../example.ts';
import { rule } from '../rule.ts';

export const wrongProp = rule({
  kind: 'wrong-prop',
  severity: 'error',
  message: '<«part»> «problem».',
  cure: 'See the example of <«part»> in docs/writing.md.',
  about: 'A prop holds something that the part cannot use.',
  wrong: example(
    '<Chart\n  data="./walks.csv"\n  kind="pie"\n  title="Walks"\n  summary="Walks rise."\n  x="month"\n  y={["walks"]}\n  unit="Walks"\n/>',
    {
      'on-walking/index.mdx': completed(
        '<Chart\n  data="./walks.csv"\n  kind="pie"\n  title="Walks"\n  summary="Walks rise."\n  x="month"\n  y={["walks"]}\n  unit="Walks"\n/>',
      ),
      'on-walking/walks.csv': walks,
    },
  ),
  right: example(
    '<Chart\n  data="./walks.csv"\n  title="Walks"\n  summary="Walks rise."\n  x="month"\n  y={["walks"]}\n  unit="Walks"\n/>',
    {
      'on-walking/index.mdx': completed(
        '<Chart\n  data="./walks.csv"\n  title="Walks"\n  summary="Walks rise."\n  x="month"\n  y={["walks"]}\n  unit="Walks"\n/>',
      ),
      'on-walking/walks.csv': walks,
    },
  ),
  inEssay: (essay) => partsIn(essay).faults.filter((fault) => fault.rule === 'wrong-prop'),
});
