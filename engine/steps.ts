// Work that can be left after any step and taken up again: a long article is decided while its page stays answerable.

export type Steps<Result> = Generator<undefined, Result>;

/** @returns what `decide` says of each item, each in a step of its own */
export function* inSteps<Item, Result>(
  items: readonly Item[],
  decide: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(decide(item, index));
    yield;
  }
  return results;
}

/** All that is left, without a pause. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
