import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import { join } from 'node:path';
import { makeDatasets, type Level } from './datasets.ts';
import { withInterval, type EvaluationRow } from './figures.ts';
import { readTrainingReports } from './planted-reports.ts';
import { readJson, type Reference } from './reference.ts';

const emptyScenarios = ['null_csr', 'null_street', 'null_hostile'];
const mostFalseMaps = 0.1;

/** Maps where nothing is planted: on how many of them anything is called a hotspot of tier A. */
export async function evaluateEmptyMaps(
  reference: Reference,
  work: string,
  seeds: readonly number[],
): Promise<EvaluationRow[]> {
  const datasets = await makeDatasets(reference, work, emptyScenarios, seeds);
  const found = datasets.map(({ scenario, folder }) => {
    const answers: Record<Level, { status: string }[]> = readJson(folder, 'reference');
    const theirs = answers['q < .05'];
    const points = readTrainingReports(join(folder, 'reports_blind.csv'));
    const ours = detectHotspots(points, { tiers: ['A'] }).hotspots;
    return {
      scenario,
      ours: { all: ours.length, lasting: ours.filter(({ sudden }) => !sudden).length },
      reference: {
        all: theirs.length,
        lasting: theirs.filter(({ status }) => status === 'confirmed').length,
      },
    };
  });
  const row = (what: string, maps: typeof found, kind: 'all' | 'lasting', bar: boolean) => {
    const touched = (whose: 'ours' | 'reference') =>
      maps.filter((each) => each[whose][kind] > 0).length;
    return {
      what,
      product: withInterval(touched('ours'), maps.length),
      reference: withInterval(touched('reference'), maps.length),
      bar: bar ? '≤ 10 %' : '',
      ...(bar && { holds: touched('ours') / maps.length <= mostFalseMaps }),
    };
  };
  const rows = (name: string, maps: typeof found) => [
    row(`empty maps ${name}, any false hotspot`, maps, 'all', true),
    row(`empty maps ${name}, any not called “sudden”`, maps, 'lasting', false),
  ];
  return [
    ...emptyScenarios.flatMap((name) =>
      rows(
        name,
        found.filter(({ scenario }) => scenario === name),
      ),
    ),
    ...rows('of all three', found),
  ];
}
