/** Choices that look random and are always the same for a seed. */
export interface Random {
  /** A number from 0 up to, and without, 1. */
  next: () => number;
  /** A whole number between two, both included. */
  between: (least: number, most: number) => number;
  /** One of a list. @throws when it is empty */
  pick: <T>(list: readonly T[]) => T;
  /** Some of a list, all different, in any order. */
  some: <T>(count: number, list: readonly T[]) => T[];
  /** Whether something happens that does so with this probability. */
  chance: (probability: number) => boolean;
}

/** The generator is mulberry32, by Tommy Ettinger: 32 bits of state, plenty for test data. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]) => {
    const chosen = list[between(0, list.length - 1)];
    if (chosen === undefined) throw new Error('There is nothing to pick from.');
    return chosen;
  };
  return {
    next,
    between,
    pick,
    some: (count, list) => {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }).flatMap(() =>
        rest.splice(between(0, rest.length - 1), 1),
      );
    },
    chance: (probability) => next() < probability,
  };
}
