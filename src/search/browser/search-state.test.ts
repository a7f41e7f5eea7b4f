import { describe, expect, test } from 'vitest';
import type { Answer } from './answer';
import { type Event, type State, start, step } from './search-state';

const answer: Answer = { hits: [], words: ['boat'], corrected: [], unknown: [], partly: false };
const asked = (query: string): Event => ({
  type: 'asked',
  question: { query, narrowed: false },
});

/** The state after some events, and the effects of the last one. */
function after(...events: Event[]) {
  let state: State = start;
  let effects: string[] = [];
  for (const event of events) [state, effects] = step(state, event);
  return { state, effects };
}

test('a question is searched for, and its answer told', () => {
  expect(after(asked('boat'))).toMatchObject({
    state: { name: 'searching', busy: true },
    effects: ['search'],
  });
  expect(after(asked('boat'), { type: 'answered', answer })).toMatchObject({
    state: { name: 'answered', busy: false, answer },
    effects: ['tell'],
  });
});

test('nothing is searched for without a question', () => {
  expect(after(asked(''))).toMatchObject({
    state: { name: 'idle', busy: false },
    effects: ['draw idle', 'tell'],
  });
});

test('chosen filters are a question', () => {
  const question = { query: '', narrowed: true };
  expect(after({ type: 'asked', question }).effects).toEqual(['search']);
});

test('filters that were counted are counted again when the question has gone', () => {
  expect(after(asked('boat'), { type: 'answered', answer }, asked(''))).toMatchObject({
    state: { name: 'idle', busy: true },
    effects: ['draw idle', 'search'],
  });
});

describe('while the index is on its way', () => {
  test('titles answer, every key anew', () => {
    const waiting = after(asked('b'), { type: 'index missing' });
    expect(waiting).toMatchObject({ state: { name: 'waiting' }, effects: ['draw waiting'] });
    expect(after(asked('b'), { type: 'index missing' }, asked('bo')).effects).toEqual([
      'draw titles',
    ]);
  });
});

describe('a question that changes while the index is asked', () => {
  test('starts no second search', () => {
    expect(after(asked('boat'), asked('boats')).effects).toEqual([]);
  });

  test('is searched for in place of the older answer', () => {
    expect(after(asked('boat'), asked('boats'), { type: 'answered', answer })).toMatchObject({
      state: { name: 'searching', changed: false, question: { query: 'boats' } },
      effects: ['search'],
    });
  });

  test('is searched for where the older one fails, and may itself fail once', () => {
    expect(after(asked('boat'), asked('boats'), { type: 'failed' })).toMatchObject({
      state: { name: 'searching', retrying: false },
      effects: ['drop index', 'search'],
    });
  });
});

describe('a failure', () => {
  test('is tried again once, with the index as it is now', () => {
    expect(after(asked('boat'), { type: 'failed' })).toMatchObject({
      state: { name: 'searching', retrying: true },
      effects: ['drop index', 'search'],
    });
  });

  test('is said the second time', () => {
    expect(after(asked('boat'), { type: 'failed' }, { type: 'failed' })).toMatchObject({
      state: { name: 'failed', busy: false },
      effects: ['drop index', 'draw failure', 'tell'],
    });
  });

  test('of further results is tried again once for a query', () => {
    const rest: Event = { type: 'rest failed' };
    const drawn: Event[] = [asked('boat'), { type: 'answered', answer }];
    expect(after(...drawn, rest).effects).toEqual(['drop index', 'search']);
    expect(after(...drawn, rest, { type: 'answered', answer }, rest).effects).toEqual([
      'say that the rest failed',
    ]);
  });
});

describe('Enter', () => {
  const enter: Event = { type: 'submitted' };

  test('opens what is drawn', () => {
    expect(after(asked('boat'), { type: 'answered', answer }, enter).effects).toEqual([
      'open first',
    ]);
  });

  test('opens nothing once the search was closed, though it be open again', () => {
    expect(
      after(asked('boat'), enter, { type: 'left' }, { type: 'answered', answer }).effects,
    ).toEqual(['tell']);
  });

  test('waits for the answer', () => {
    expect(after(asked('boat'), enter).effects).toEqual([]);
    expect(after(asked('boat'), enter, { type: 'answered', answer }).effects).toEqual([
      'tell',
      'open first',
    ]);
  });

  test('is forgotten when the question changes, or nothing comes', () => {
    const changed = after(asked('boat'), enter, asked('boats'), { type: 'ended' });
    expect(changed.state.opens).toBe(false);
    const failed = after(asked('boat'), enter, { type: 'failed' }, { type: 'failed' });
    expect(failed.effects).not.toContain('open first');
  });
});
