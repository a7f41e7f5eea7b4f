import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathOfData } from '../data-files.ts';
import { didYouMean } from '../did-you-mean.ts';
import { completed, example, walks } from '../example.ts';
import { nearestFile } from '../nearest-file.ts';
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
      const near = nearestFile(folder, name, (other) => /\.csv$/i.test(other));
      const guess =
        near === undefined
          ? 'Put it there, or correct its name.'
          : near.endsWith('.csv')
            ? didYouMean(near, name)
            : `Give "${near}" a name that ends in .csv, in small letters.`;
      return [{ place, details: { part, name, guess } }];
    }),
});
