import type { Engine } from '@trygghetskartan/db/connect';

/**
 * Scenarios of what a page does whatever stores its reports: on one engine is enough. Where a server is
 * tested too they are shared out, so that both engines take about as long.
 */
const pageAlone: Record<Engine, readonly string[]> = {
  pglite: [
    'addresses',
    'first-screen',
    'languages',
    'offline-page',
    'other-ways',
    'own-origin',
    'quick-exit',
    'theme',
    'words',
  ],
  postgis: ['every-screen', 'public-map', 'staff-accessibility'],
};

const otherThan = (engine: Engine): Engine => (engine === 'pglite' ? 'postgis' : 'pglite');

/** Names of the scenarios that are the other engine's alone. */
export function elsewhere(engine: Engine, onServer: boolean): string[] {
  const names = onServer ? pageAlone[otherThan(engine)] : [];
  return names.map((name) => `${name}.spec.ts`);
}

/** Whether a test file is tested on an engine at all. */
export function isTestedOn(engine: Engine, file: string, onServer: boolean): boolean {
  const isElsewhere = elsewhere(engine, onServer).some((name) => file.endsWith(`/${name}`));
  return !isElsewhere && !file.includes(`/${otherThan(engine)}/`);
}
