import { expect, test } from 'vitest';
import { earlierIds, renamedIn, withEarlierIds } from './earlier-ids.ts';

test('an id that stands where another has gone is its new name', () => {
  expect(renamedIn(['start', 'middle', 'end'], ['start', 'heart', 'end'])).toEqual([
    { was: 'middle', is: 'heart' },
  ]);
  expect(renamedIn(['a', 'b'], ['c', 'd'])).toEqual([
    { was: 'a', is: 'c' },
    { was: 'b', is: 'd' },
  ]);
});

test('what was added, taken out or moved is not renamed', () => {
  expect(renamedIn(['start', 'end'], ['start', 'middle', 'end'])).toEqual([]);
  expect(renamedIn(['start', 'middle', 'end'], ['start', 'end'])).toEqual([]);
  expect(renamedIn(['start', 'middle', 'end'], ['end', 'start', 'middle'])).toEqual([]);
  expect(renamedIn([], ['start'])).toEqual([]);
});

test('where two are gone and one has come, nobody knows whose name it is', () => {
  expect(renamedIn(['a', 'b', 'end'], ['c', 'end'])).toEqual([]);
});

test('an earlier id leads on for as long as its heading has another', () => {
  const first = earlierIds({ ids: ['a', 'b'], earlier: {} }, ['a', 'c']);
  expect(first).toEqual({ earlier: { b: 'c' }, gone: [] });
  const same = earlierIds({ ids: ['a', 'c'], earlier: first.earlier }, ['a', 'c', 'new']);
  expect(same).toEqual(first);
  const again = earlierIds({ ids: ['a', 'c'], earlier: first.earlier }, ['a', 'd']);
  expect(again).toEqual({ earlier: { b: 'd', c: 'd' }, gone: [] });
});

test('a heading with its earlier id again has no other, and one that is gone has none', () => {
  const last = { ids: ['a', 'c'], earlier: { b: 'c' } };
  expect(earlierIds(last, ['a', 'b'])).toEqual({ earlier: {}, gone: [] });
  expect(earlierIds(last, ['a'])).toEqual({ earlier: {}, gone: ['c'] });
  expect(earlierIds(last, ['a', 'c', 'b'])).toEqual({ earlier: {}, gone: [] });
  expect(earlierIds(undefined, ['a'])).toEqual({ earlier: {}, gone: [] });
});

test('earlier ids stand within their headings, none twice in a page', () => {
  const page = '<p id="d">A</p><h2 id="is"><a href="#is">B</a></h2><p id="other">C</p>';
  const earlier = { was: 'is', 'a "b" & c': 'is', d: 'is', e: 'other', f: 'none' };
  expect(withEarlierIds(page, earlier)).toBe(
    '<p id="d">A</p><h2 id="is"><span id="was"></span><span id="a &quot;b&quot; &amp; c"></span>' +
      '<a href="#is">B</a></h2><p id="other">C</p>',
  );
});
