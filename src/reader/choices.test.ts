import { expect, test } from 'vitest';
import * as de from '../words/de.ts';
import * as en from '../words/en.ts';
import * as ja from '../words/ja.ts';
import { choiceNames, choices, settingsIn } from './choices.ts';

test('what a reader has chosen is taken as it is, and what is left to the theme is nothing', () => {
  expect(settingsIn({ theme: 'dark', size: '120%', align: '', keys: 'off' })).toEqual({
    theme: 'dark',
    size: '120%',
    keys: 'off',
  });
});

test('of damaged settings only the damage is lost', () => {
  expect(
    settingsIn({ theme: 'purple', size: 115, leading: '2', serif: null, toString: 'off' }),
  ).toEqual({ leading: '2' });
  for (const nothing of [null, undefined, 7, 'dark', ['dark'], {}]) {
    expect(settingsIn(nothing)).toEqual({});
  }
});

test.each([en, de, ja])('every value has a word, and all are offered', ({ settings }) => {
  expect(choiceNames).toEqual(Object.keys(choices));
  for (const name of choiceNames) {
    expect(settings.choices[name].values, name).toHaveLength(choices[name].length);
  }
});
