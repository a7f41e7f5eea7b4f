import type { Answer } from './answer';

/** What stands in the form. */
export interface Question {
  query: string;
  /** Whether filters are chosen. */
  narrowed: boolean;
}

/** A search, from the first key to its answer. */
export interface State {
  /**
   * - `idle`: nothing is asked for.
   * - `searching`: the index is asked; what was drawn before stays.
   * - `waiting`: the index is on its way; titles, topics and authors answer meanwhile.
   * - `answered`: the results are drawn.
   * - `failed`: the index does not come; titles, topics and authors answer if they can.
   */
  name: 'idle' | 'searching' | 'waiting' | 'answered' | 'failed';
  question: Question;
  /** Whether the index is being asked. One search at a time: an older answer is never shown. */
  busy: boolean;
  /** Whether the question is another one than the index is being asked. */
  changed: boolean;
  /** Whether the index failed once, which may have been of another time: a new version was deployed. */
  retrying: boolean;
  /** Whether the first result is opened once it is there: Enter came before it. */
  opens: boolean;
  /** Whether the filters have been counted, and must be counted anew without a question. */
  counted: boolean;
  /** The query for which further results were asked for again after a failure. */
  restRetried?: string;
  /** The answer that is drawn. */
  answer?: Answer;
}

/** What happens to a search. */
export type Event =
  | { type: 'asked'; question: Question }
  | { type: 'index missing' }
  | { type: 'answered'; answer: Answer }
  /** A search ended without an answer, because there was nothing to answer or the question changed. */
  | { type: 'ended' }
  | { type: 'failed' }
  | { type: 'rest failed' }
  | { type: 'submitted' }
  /** The search was closed. */
  | { type: 'left' };

/** What is to be done about it, in this order. */
export type Effect =
  | 'draw idle'
  | 'draw waiting'
  | 'draw titles'
  | 'draw failure'
  | 'say that the rest failed'
  | 'search'
  | 'drop index'
  | 'open first'
  | 'tell';

/** A search and what is to be done next. */
export type Step = [state: State, effects: Effect[]];

/** A search of which nothing is known yet. */
export const start: State = {
  name: 'idle',
  question: { query: '', narrowed: false },
  busy: false,
  changed: false,
  retrying: false,
  opens: false,
  counted: false,
};

/** The step from one state of a search to the next. */
export function step(state: State, event: Event): Step {
  switch (event.type) {
    case 'asked':
      return asked({ ...state, question: event.question, opens: false });
    case 'index missing':
      return [{ ...state, name: 'waiting' }, ['draw waiting']];
    case 'answered':
      if (state.changed) return begin(state);
      return ended({ ...state, name: 'answered', answer: event.answer, counted: true });
    case 'ended':
      return state.changed ? begin(state) : ended(state);
    case 'failed':
      return failed(state);
    case 'rest failed': {
      const { query } = state.question;
      if (state.restRetried === query) return [state, ['say that the rest failed']];
      const [next, effects] = asked({ ...state, restRetried: query });
      return [next, ['drop index', ...effects]];
    }
    case 'submitted':
      return state.busy ? [{ ...state, opens: true }, []] : [state, ['open first']];
    case 'left':
      return [{ ...state, opens: false }, []];
  }
}

/** Whether titles, topics and authors stand in for the index. */
export function isWithoutIndex({ name }: State): boolean {
  return name === 'waiting' || name === 'failed';
}

/** Whether there is nothing to answer. */
export function asksNothing({ query, narrowed }: Question): boolean {
  return !query && !narrowed;
}

function asked(state: State): Step {
  if (!state.busy) return begin(state);
  return [{ ...state, changed: true }, isWithoutIndex(state) ? ['draw titles'] : []];
}

/** Asks the index what stands in the form now. */
function begin(state: State, retrying = false): Step {
  const { answer: _, ...rest } = state;
  const next = { ...rest, busy: true, changed: false, retrying };
  if (!asksNothing(state.question)) return [{ ...next, name: 'searching' }, ['search']];
  const idle: State = { ...next, name: 'idle' };
  if (state.counted) return [idle, ['draw idle', 'search']];
  const [last, effects] = ended(idle);
  return [last, ['draw idle', ...effects]];
}

function ended(state: State): Step {
  const effects: Effect[] = state.opens ? ['tell', 'open first'] : ['tell'];
  return [{ ...state, busy: false, opens: false }, effects];
}

function failed(state: State): Step {
  if (state.changed || !state.retrying) {
    const [next, effects] = begin(state, !state.changed);
    return [next, ['drop index', ...effects]];
  }
  const [next, effects] = ended({ ...state, name: 'failed', opens: false });
  return [next, ['drop index', 'draw failure', ...effects]];
}
