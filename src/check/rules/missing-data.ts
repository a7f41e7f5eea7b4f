import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { nearest } from '../../essay/slips.ts';
import { pathOfData } from '../data-files.ts';
import { completed, example, walks } from '../example.ts';
import { rule } from '../rule.ts';

export const missingData = rule({
  kind: 'missing-data',
  severity: 'error',
  message: '<«part»> data: there is no such file as "«name»" beside the essay.',
  cure: '«guess»',
  about:
    'A data file stands in the folder of the essay: `on-walking/index.mdx` and `on-walking/walks.csv`.',
  wrong: example('<DataTable data="./wlaks.csv" caption="Walks" />', {
    'on-walking/index.mdx': completed('<DataTable data="./wlaks.csv" caption="Walks" />'),
    'on-walking/walks.csv': walks,
  }),
  right: example('<DataTable data="./walks.csv" caption="Walks" />', {
    'on-walking/index.mdx': completed('<DataTable data="./walks.csv" caption="Walks" />'),
    'on-walking/walks.csv': walks,
  }),
  around: ({ essay, root }) =>
    essay.dataFiles.flatMap((data) => {
      const path = pathOfData(data, root);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
      const { part, name, place } = data;
      const folder = dirname(pathOfData({ ...data, name: './index' }, root));
      const others = readdirSync(folder).filter((other) => other.endsWith('.csv'));
      const near = nearest(name.replace(/^\.\//, ''), others);
      const guess =
        near === undefined ? 'Put it there, or correct its name.' : `Did you mean "./${near}"?`;
      return [{ place, details: { part, name, guess } }];
    }),
});
