const prefix = 'trygghetskartan.';

/**
 * What the device remembers; undefined where storage is closed (private windows) and for a text
 * that is not whole, as an older version of the page may have left it.
 */
export function remembered<T>(
  name: string,
  isWhole: (value: unknown) => value is T,
): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? 'null');
    return isWhole(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    if (value === undefined) {
      localStorage.removeItem(prefix + name);
    } else {
      localStorage.setItem(prefix + name, JSON.stringify(value));
    }
  } catch {
    // Closed or full storage: the page works without memory, a report goes through all the same.
  }
}
