const prefix = 'trygghetskartan.';

/** What the device remembers; undefined where storage is closed (private windows) or the text is broken. */
export function remembered<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + name);
    if (text === null) {
      return undefined;
    }
    const value: T = JSON.parse(text);
    return value;
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
