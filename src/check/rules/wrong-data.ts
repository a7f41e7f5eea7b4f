import { misfitOf } from '../data-files.ts';
import { completed, example, walks } from '../example.ts';
import { rule } from '../rule.ts';

export const wrongData = rule({
  kind: 'wrong-data',
  severity: 'error',
  message: '<«part»> data: in «name», «problem»',
  cure: 'Correct the data file, or what the part asks of it.',
  about: 'The part and its data file do not fit together, or the file is no CSV.',
  wrong: example('<DataTable data="./walks.csv" caption="Walks" total={["talks"]} />', {
    'on-walking/index.mdx': completed(
      '<DataTable data="./walks.csv" caption="Walks" total={["talks"]} />',
    ),
    'on-walking/walks.csv': walks,
  }),
  right: example('<DataTable data="./walks.csv" caption="Walks" total={["walks"]} />', {
    'on-walking/index.mdx': completed(
      '<DataTable data="./walks.csv" caption="Walks" total={["walks"]} />',
    ),
    'on-walking/walks.csv': walks,
  }),
  around: ({ essay, root }) =>
    essay.dataFiles.flatMap((data) => {
      const problem = misfitOf(data, root);
      const { part, name, place } = data;
      return problem === undefined ? [] : [{ place, details: { part, name, problem } }];
    }),
});
