import type { Passage } from './passage';

/** A passage for tests; what a test does not say is made up. */
export function passage(given: Partial<Passage> & { id: string }): Passage {
  return {
    essay: 'on-rain',
    title: 'On rain',
    authors: ['Ada'],
    quote: { exact: 'Rain fell.', prefix: '', suffix: '' },
    start: 0,
    fragment: '',
    note: '',
    kept: '2026-11-01T10:00:00.000Z',
    changed: '2026-11-01T10:00:00.000Z',
    ...given,
  };
}
