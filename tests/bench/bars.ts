import { fullRun, heatWhole, inProcess, ninetyDays } from './analysis-level.ts';
import { densityClusteringWhole, npmPeers, superclusterIndex } from './npm-peers.ts';
import { times, type Results } from './results.ts';
import {
  changedHeat,
  changedHotspots,
  memoryAfterAll,
  oneAdded,
  overHttp,
} from './server-level.ts';
import { dbscanNinety, dbscanWhole, gridWhole, sqlPeers } from './sql-peers.ts';
import type { Bar } from './write-report.ts';

export const filterCount = 20;
export const ratios = 'times faster than the peer on the same reports in the same run';
const wholeRatio = 'hotspots of the whole, to ST_ClusterDBSCAN';
/** What is set beside which peer. */
const comparisons = [
  { what: wholeRatio, ours: fullRun, group: sqlPeers, peer: dbscanWhole },
  {
    what: 'hotspots of 90 days, to ST_ClusterDBSCAN',
    ours: ninetyDays,
    group: sqlPeers,
    peer: dbscanNinety,
  },
  {
    what: 'heat of the whole, to squares in SQL',
    ours: heatWhole,
    group: sqlPeers,
    peer: gridWhole,
  },
  {
    what: 'hotspots of the whole, to supercluster’s index',
    ours: fullRun,
    group: npmPeers,
    peer: superclusterIndex,
  },
  {
    what: 'hotspots of the whole, to density-clustering',
    ours: fullRun,
    group: npmPeers,
    peer: densityClusteringWhole,
  },
] as const;

const atMost = (most: number) => (value: number) => value <= most;
export const bars: readonly Bar[] = [
  {
    group: overHttp,
    what: `${changedHotspots}, median of ${filterCount}`,
    says: '≤ 250 ms',
    holds: atMost(250),
  },
  {
    group: overHttp,
    what: `${changedHeat}, median of ${filterCount}`,
    says: '≤ 50 ms',
    holds: atMost(50),
  },
  { group: overHttp, what: `${oneAdded}, median of 5`, says: '≤ 100 ms', holds: atMost(100) },
  { group: overHttp, what: memoryAfterAll, says: '≤ 400 MB', holds: atMost(400) },
  { group: inProcess, what: fullRun, says: '< 1 s', holds: atMost(1000) },
  { group: ratios, what: wholeRatio, says: '≥ 20 ×', holds: (value) => value >= 20 },
];

/** How many times faster than each peer, where both were measured. */
export function compareWithPeers(to: Results, size: number): void {
  for (const { what, ours, group, peer } of comparisons) {
    const [theirs, own] = [to.get(group, peer, size), to.get(inProcess, ours, size)];
    if (typeof theirs === 'object' && typeof own === 'object') {
      to.put(ratios, what, size, times(theirs.value / own.value));
    }
  }
}
