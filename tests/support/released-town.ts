import type { Clock, Db } from '@trygghetskartan/api/dependencies';
import { createDirectory } from '@trygghetskartan/api/municipality/directory';
import { makeDueReleases, type MadeRelease } from '@trygghetskartan/api/public-map/make-release';
import { daysOf } from '@trygghetskartan/api/runs/fortnight';
import { insertHotspotRun, type StoredFinding } from '@trygghetskartan/db/queries/hotspot-runs';
import { insertReports } from '@trygghetskartan/db/queries/reports';
import type { Feeling, PlaceMethod, Reason } from '@trygghetskartan/db/vocabulary';
import { randomBytes } from 'node:crypto';
import { nassjoCode } from './app.ts';
import { aRun } from './hotspot-run.ts';
import { aNewReport, sha256Hex } from './new-report.ts';
import { moveMetres, stationPlace } from './report.ts';

/** A report that is received on a day of a fortnight, so many metres from Nässjö station. */
export interface TownReport {
  person: string;
  fortnight: number;
  /** 0–13. */
  day: number;
  east: number;
  north: number;
  feeling?: Feeling;
  reasons?: Reason[];
  placeMethod?: PlaceMethod;
}

/** Noon, UTC, of a day of a fortnight. */
export function noonOf(fortnight: number, day: number): Date {
  return new Date(Date.parse(`${daysOf(fortnight).from}T12:00:00Z`) + day * 86_400_000);
}

/** Stores reports that have come in; their ids ascend in this order. */
export async function receive(db: Db, reports: readonly TownReport[]): Promise<void> {
  for (const [index, report] of reports.entries()) {
    const receivedAt = noonOf(report.fortnight, report.day);
    await insertReports(db, nassjoCode, [
      aNewReport(`town-${receivedAt.getTime()}-${report.person}-${index}`, {
        ...moveMetres(stationPlace, report.east, report.north),
        reporterKey: sha256Hex(report.person),
        feeling: report.feeling ?? 'unsafe',
        reasons: report.reasons ?? [],
        placeMethod: report.placeMethod ?? 'crosshair',
        feltAt: receivedAt,
        receivedAt,
      }),
    ]);
  }
}

/** Stores the run of a fortnight that found these hotspots, new ones among them. */
export async function storeRun(
  db: Db,
  fortnight: number,
  { previous, findings = [] }: { previous?: number | undefined; findings?: StoredFinding[] },
): Promise<void> {
  await insertHotspotRun(
    db,
    aRun({
      fortnight,
      previousFortnight: previous,
      findings,
      newHotspots: findings
        .filter(({ state }) => state === 'entered')
        .map(({ hotspotId }) => ({ id: hotspotId, name: 'Stationen' })),
    }),
  );
}

/** Releases what is due, as the server does each hour. */
export async function releaseDue(
  db: Db,
  clock: Clock,
  signal = new AbortController().signal,
): Promise<MadeRelease[]> {
  const made: MadeRelease[] = [];
  const municipalities = createDirectory(db, nassjoCode, clock);
  await makeDueReleases({ db, clock, random: randomBytes, municipalities }, nassjoCode, {
    signal,
    onRelease: (release) => made.push(release),
  });
  return made;
}
