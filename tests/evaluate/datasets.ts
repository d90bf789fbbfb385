import { join } from 'node:path';
import type { Reference } from './reference.ts';

/**
 * What counts as found, by name. What the product calls tier A is the first: a sudden hotspot, a
 * brigade's say, is a class of its own ("Plötslig – kontrollera"), whichever test it passes.
 */
export const levels = {
  A: { alpha: 0.05, sudden: false },
  'A and sudden': { alpha: 0.05, sudden: true },
  'A at q < .2': { alpha: 0.2, sudden: false },
  'A and sudden at q < .2': { alpha: 0.2, sudden: true },
};
export type Level = keyof typeof levels;

export interface Dataset {
  scenario: string;
  seed: number;
  folder: string;
}

/** Makes the datasets with the reference's answers, unless a step before has made them. */
export async function makeDatasets(
  reference: Reference,
  work: string,
  scenarios: readonly string[],
  seeds: readonly number[],
): Promise<Dataset[]> {
  const datasets = scenarios.flatMap((scenario) =>
    seeds.map((seed) => ({ scenario, seed, folder: join(work, `${scenario}-${seed}`) })),
  );
  await reference.run(
    'make',
    datasets.map((dataset) => ({ ...dataset, levels })),
  );
  return datasets;
}
