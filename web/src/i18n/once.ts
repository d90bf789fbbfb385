/**
 * Makes it at its first use. A browser's first formatter takes 100 ms on a desk computer and 400 on a
 * cheap phone: the first question needs none.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
