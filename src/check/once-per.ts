/** The same function, which works out what several rules ask of one thing once. */
export function oncePer<Thing extends object, Value>(
  workOut: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = workOut(thing);
    known.set(thing, { value });
    return value;
  };
}
