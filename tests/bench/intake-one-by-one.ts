/** In the place of api/src/reports/group-commit.ts: the same signature, and no company. */
export function groupCommit<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
): (item: Item) => Promise<Result> {
  return async (item) => {
    const [result] = await write([item]);
    if (result === undefined) {
      throw new Error('the statement answered for fewer items than it was given');
    }
    return result;
  };
}
