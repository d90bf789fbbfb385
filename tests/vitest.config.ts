import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** As the launcher starts the product, and for the same reason. */
const execArgv = ['--no-memory-protection-keys'];

const hasServer = (process.env['TEST_DATABASE_URL'] ?? '') !== '';

/**
 * Suites that use a database run on each engine as a project of its own. Files share one worker and
 * with it one embedded database: each takes about half a gigabyte.
 */
function onEngines(suite: 'db' | 'api' | 'faults'): TestProjectInlineConfiguration[] {
  const engines = hasServer ? ['pglite', 'postgis'] : ['pglite'];
  return engines.map((engine) => ({
    test: {
      name: `${suite}-${engine}`,
      include: [`${suite}/**/*.test.ts`],
      // What only one engine can suffer.
      exclude: [engine === 'pglite' ? '**/postgis/**' : '**/pglite/**'],
      env: { TEST_ENGINE: engine },
      execArgv,
      isolate: false,
      fileParallelism: false,
      testTimeout: suite === 'faults' ? 300_000 : 30_000,
      // The first start of the embedded engine on a machine prepares it.
      hookTimeout: 120_000,
    },
  }));
}

export default defineConfig({
  test: {
    // Of what runs in files side by side, the unit tests: nothing else runs then.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['unit/**/*.test.ts'], testTimeout: 30_000, execArgv } },
      ...onEngines('db'),
      ...onEngines('api'),
      ...onEngines('faults'),
    ],
  },
});
