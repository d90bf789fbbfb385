import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import { join } from 'node:path';
import { makeDatasets, type Level } from './datasets.ts';
import { withInterval, type EvaluationRow } from './figures.ts';
import { readTrainingReports } from './planted-reports.ts';
import { readJson, type Reference } from './reference.ts';

const emptyScenarios = ['null_csr', 'null_street', 'null_hostile'];
const mostFalseMaps = 0.1;

type Shown = 'A' | 'A and sudden';

/**
 * Maps where nothing is planted: on how many of them anything is called a hotspot of tier A, and on
 * how many anything is shown that passes A's test, the sudden ones ("Plötslig – kontrollera") too.
 */
export async function evaluateEmptyMaps(
  reference: Reference,
  work: string,
  seeds: readonly number[],
): Promise<EvaluationRow[]> {
  const datasets = await makeDatasets(reference, work, emptyScenarios, seeds);
  const found = datasets.map(({ scenario, folder }) => {
    const answers: Record<Level, unknown[]> = readJson(folder, 'reference');
    const points = readTrainingReports(join(folder, 'reports_blind.csv'));
    const ours = detectHotspots(points, { tiers: ['A'] }).hotspots;
    return {
      scenario,
      ours: { A: ours.filter(({ sudden }) => !sudden).length, 'A and sudden': ours.length },
      reference: { A: answers.A.length, 'A and sudden': answers['A and sudden'].length },
    };
  });
  const row = (what: string, maps: typeof found, level: Shown, bar: boolean) => {
    const touched = (whose: 'ours' | 'reference') =>
      maps.filter((each) => each[whose][level] > 0).length;
    return {
      what,
      product: withInterval(touched('ours'), maps.length),
      reference: withInterval(touched('reference'), maps.length),
      bar: bar ? '≤ 10 %' : '',
      ...(bar && { holds: touched('ours') / maps.length <= mostFalseMaps }),
    };
  };
  const rows = (name: string, maps: typeof found) => [
    row(`empty maps ${name}, any of tier A`, maps, 'A', true),
    row(`empty maps ${name}, any, sudden ones too`, maps, 'A and sudden', false),
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
