/** A statement that has come so often is worth a name. */
const worthAName = 5;
/** Statements that may have a name: each is kept by every connection for as long as it lives. */
const mostNames = 100;
/** Statements that are counted; lists of every length make new ones for ever. */
const mostCounted = 1000;

/**
 * Gives statements that come again and again a name, under which a server keeps them parsed and
 * planned: for the statement that takes reports in, parsing and planning cost as much as the rest.
 */
export function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();

  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNames) {
      return known;
    }
    const count = (counts.get(text) ?? 0) + 1;
    if (count < worthAName) {
      if (counts.size >= mostCounted) {
        counts.clear();
      }
      counts.set(text, count);
      return undefined;
    }
    counts.delete(text);
    const name = `trygghetskartan_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
