/** Scenarios of what a page does whatever stores its reports: once, on the embedded engine, is enough. */
export const pageAlone = [
  'addresses',
  'every-screen',
  'first-screen',
  'languages',
  'offline-page',
  'other-ways',
  'own-origin',
  'public-map',
  'quick-exit',
  'staff-accessibility',
  'words',
].map((name) => `${name}.spec.ts`);

/** Whether a test file is tested on an engine at all. */
export function isTestedOn(engine: 'pglite' | 'postgis', file: string): boolean {
  const other = engine === 'pglite' ? 'postgis' : 'pglite';
  const isElsewhere = engine === 'postgis' && pageAlone.some((name) => file.endsWith(`/${name}`));
  return !isElsewhere && !file.includes(`/${other}/`);
}
