import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';
import densityClustering from 'density-clustering';
import Supercluster from 'supercluster';
import { median } from '../support/statistics.ts';
import { milliseconds, type Results } from './results.ts';
import { timed, timeRuns } from './timing.ts';

export const npmPeers = 'peers from npm, the same reports';
export const superclusterIndex = 'supercluster, index (anew for each filter)';
export const densityClusteringWhole = 'density-clustering, DBSCAN(25 m, 10)';
const metresPerDegree = { lng: 59_720, lat: 111_370 };
/** It compares each point with each other: a hundred thousand take minutes. */
const mostForDensityClustering = 10_000;

/** Supercluster groups pins for a map, by nearness on the screen; it tests nothing. */
export async function measureNpmPeers(
  points: ReportPoints,
  size: number,
  middle: { easting: number; northing: number },
  results: Results,
): Promise<void> {
  const { easting, northing } = points;
  const toLng = (x: number) => 14.69 + (x - middle.easting) / metresPerDegree.lng;
  const toLat = (y: number) => 57.65 + (y - middle.northing) / metresPerDegree.lat;
  const features = Array.from(easting, (x, at) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [toLng(x), toLat(northing[at])] },
  }));
  const index = new Supercluster({ radius: 40, maxZoom: 17 });
  const loaded = await timed(() => index.load(features));
  results.put(
    npmPeers,
    'supercluster, index (anew for each filter)',
    size,
    milliseconds(loaded.ms),
  );
  const around = (metres: number): [number, number, number, number] => [
    toLng(middle.easting - metres),
    toLat(middle.northing - metres),
    toLng(middle.easting + metres),
    toLat(middle.northing + metres),
  ];
  const views = await timeRuns(9, () => index.getClusters(around(2500), 14));
  results.put(npmPeers, 'supercluster, clusters of 5 × 5 km', size, milliseconds(median(views)));

  if (size > mostForDensityClustering) {
    results.put(npmPeers, densityClusteringWhole, size, 'too slow');
    return;
  }
  const pairs = Array.from(easting, (x, at) => [x, northing[at]]);
  const clustered = await timed(() => new densityClustering.DBSCAN().run(pairs, 25, 10));
  results.put(npmPeers, densityClusteringWhole, size, milliseconds(clustered.ms));
}
