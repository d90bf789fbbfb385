import { outOf, type EvaluationRow } from './figures.ts';
import { evaluateLastingIds } from './lasting-ids.ts';
import type { Reference } from './reference.ts';

const towns = 6;
/** The specification's own count: 3 switches in 997 hotspot-runs. */
const reference = { switches: 3, hotspotRuns: 997 };

/** The first six of the seeds as towns, each followed through 17 runs; see lasting-ids.ts. */
export function evaluateIdentity(
  { folder }: Reference,
  _work: string,
  seeds: readonly number[],
): Promise<EvaluationRow[]> {
  const followed = seeds.slice(0, towns);
  const results = evaluateLastingIds(folder, followed).filter(({ rule }) => rule === 'product');
  const rows = results.map((result): EvaluationRow => {
    const { window, view, switches, afterForgotten, hotspotRuns } = result;
    // The product follows both tiers; the specification counts tier A.
    const barred = window === 'moving' && view === 'A of both';
    return {
      what: `lasting ids, ${followed.length} towns, ${window} window, tier ${view}: switches`,
      product: `${outOf(switches, hotspotRuns)}, ${afterForgotten} of them forgotten before`,
      reference: barred ? `${outOf(reference.switches, reference.hotspotRuns)}, as specified` : '',
      bar: barred ? '≤ 3 in ~1,000' : '',
      ...(barred && {
        holds: switches / hotspotRuns <= reference.switches / reference.hotspotRuns,
      }),
    };
  });
  return Promise.resolve(rows);
}
