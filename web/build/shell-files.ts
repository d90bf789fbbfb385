/** What a page of ours never uses of what its files name. */
const unused = [
  // Fetched by a browser that meets a letter of it; our Swedish has none.
  /-(latin-ext|cyrillic)-/,
  // Leaflet's own pins and layer button, in its style sheet only.
  /\/(layers|layers-2x|marker-icon)-[\w-]+\.png$/,
];

/**
 * The names of all files that a page may come to need: those that stand in the page, in their text,
 * and so on. Scripts, what they load later, style sheets, fonts and pictures name each other all in
 * the same way, by names that hold a hash and stand for nothing else.
 */
export function shellFiles(contents: ReadonlyMap<string, string>, page: string): string[] {
  const found = new Set<string>();
  const follow = (text: string): void => {
    for (const [name, content] of contents) {
      const base = name.slice(name.lastIndexOf('/') + 1);
      const wanted = name.startsWith('assets/') && !unused.some((pattern) => pattern.test(name));
      if (wanted && !found.has(name) && text.includes(base)) {
        found.add(name);
        follow(content);
      }
    }
  };
  follow(contents.get(page) ?? '');
  return [...found].sort();
}
