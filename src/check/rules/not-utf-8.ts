import { readData } from '../data-files.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const notUtf8 = rule({
  kind: 'not-utf-8',
  severity: 'error',
  message: 'This file is not saved as UTF-8: its byte «byte» stands for no character.',
  cure: 'Save it again with the encoding UTF-8.',
  about:
    'Essays and data files are read as UTF-8, in which every editor of today saves; Excel calls it “CSV UTF-8”. In another encoding, accents and quotation marks turn to boxes.',
  wrong: example('Caf� (saved as Windows-1252)', {
    'on-walking.mdx': Buffer.from(completed('Café'), 'latin1'),
  }),
  right: example('Café'),
  // In essays it is met as they are read, in data files here.
  around: ({ essay, root }) =>
    essay.dataFiles.flatMap((data) =>
      (readData(data, root)?.problems ?? []).flatMap(({ rule, place, details: { byte = '' } }) =>
        rule === 'not-utf-8' ? [{ place, details: { byte } }] : [],
      ),
    ),
});
