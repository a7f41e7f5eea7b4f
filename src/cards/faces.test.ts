import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facesFor, facesOf, type FacePart } from './faces.ts';

const part = (family: string, first: number, last: number): FacePart => ({
  ...{ family, file: `${family}.woff2`, ranges: [[first, last]], has: () => true },
});
const latin = part('own', 0x20, 0x7f);
const greek = part('own', 0x370, 0x3ff);
const other = part('other', 0x20, 0x5d0);

const familiesOf = (text: string) => facesFor(text, [latin, greek, other], 'en');

test('each sign is set in the first face that has it', () => {
  expect(familiesOf('ab')).toEqual([latin]);
  expect(familiesOf('aβ')).toEqual([latin, greek]);
  expect(familiesOf('aб')).toEqual([latin, other]);
});

test('a text with a sign that no face has is not set', () => {
  expect(familiesOf('水')).toBeUndefined();
  // What joins others needs no sign of its own.
  expect(familiesOf('a\u200d')).toEqual([latin]);
});

test('a sign that a face lacks, though it is among those that it is fetched for, is set in another', () => {
  const lacking = { ...latin, has: (code: number) => code !== 0x61 };
  expect(facesFor('ab', [lacking, other], 'en')).toEqual([lacking, other]);
  expect(facesFor('a', [lacking], 'en')).toBeUndefined();
});

test('the faces that come along have Latin, Arabic, Hebrew, Chinese, Japanese, Korean and emoji, each part a file', () => {
  const faces = facesOf([
    {
      package: '@fontsource-variable/alegreya',
      ...{ weight: '400 900', style: 'normal', subsets: ['latin'] },
    },
  ]);
  for (const text of ['Čapek', 'Ωμέγα', 'в лесу', 'في المشي', 'שלום', '石と水', '👩‍🚀 ❤️', 'a → b']) {
    expect(facesFor(text, faces, 'en'), text).toBeDefined();
  }
  expect(facesFor('ไทย', faces, 'th')).toBeUndefined();
  const familyOf = (text: string, language: string) =>
    new Set(facesFor(text, faces, language)?.map(({ family }) => family));
  expect(familyOf('直', 'en')).toEqual(new Set(['noto-serif-jp']));
  expect(familyOf('直', 'zh-Hans')).toEqual(new Set(['noto-serif-sc']));
  expect(familyOf('馆', 'en')).toEqual(new Set(['noto-serif-sc']));
  expect(familyOf('서울', 'ko')).toEqual(new Set(['noto-serif-kr']));
  expect(faces.filter(({ file }) => !existsSync(file))).toEqual([]);
});
