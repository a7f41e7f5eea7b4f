import type { z } from 'astro/zod';

/** The first of several things wrong with one value: the others follow from it. */
export function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return [...Map.groupBy(issues, ({ path }) => path.join('.')).values()].flatMap(
    ([first, ...others]) =>
      first ? [first, ...others.filter(({ code }) => code === 'unrecognized_keys')] : [],
  );
}
