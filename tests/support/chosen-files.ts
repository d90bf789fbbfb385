/**
 * The test files that were named, as `tests/api/import.test.ts` or `api/import.test.ts`, by the part of
 * the suite that they belong to. Throws a RangeError for one that belongs to none.
 */
export function sortChosenFiles<Part extends string>(
  names: readonly string[],
  parts: readonly Part[],
): Map<Part, string[]> {
  const chosen = new Map<Part, string[]>();
  for (const name of names) {
    const file = name.replace(/^(\.\/)?(tests\/)?/, '');
    const part = parts.find((each) => file.startsWith(`${each}/`));
    if (part === undefined) {
      throw new RangeError(
        `${name} is no test: name files under ${parts.map((each) => `tests/${each}`).join(', ')}.`,
      );
    }
    chosen.set(part, [...(chosen.get(part) ?? []), file]);
  }
  return chosen;
}
