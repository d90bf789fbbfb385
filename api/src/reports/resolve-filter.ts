import type { Feeling } from '@trygghetskartan/db/vocabulary';
import {
  listAreas,
  type AreaRow,
  type MunicipalityRow,
} from '@trygghetskartan/db/queries/municipalities';
import type { ReportSelection } from '../analysis/filter.ts';
import { reasonMask } from '../analysis/reason-bits.ts';
import { startOfTwelveMonths } from '../contract/filter-sentence.ts';
import { filterToQuery, type ReportFilter, type ResolvedFilter } from '../contract/filter.ts';
import type { Db } from '../dependencies.ts';
import { addDays, localDay, startOfDay } from '../local-instant.ts';
import { Problem, toPointer } from '../problem.ts';

/** A filter three times over: as answers name it, as the columns understand it, and as an address. */
interface Resolved {
  resolved: ResolvedFilter;
  selection: ReportSelection;
  query: string;
}

interface Circumstances {
  db: Db;
  municipality: MunicipalityRow;
  now: Date;
  /** Taken where the filter names no feeling; absent = both. */
  feeling?: Feeling;
}

/**
 * Settles the period in the municipality's time zone and looks the area up. Throws `query_invalid`
 * for a period that ends before it starts and for an area that the municipality does not have.
 */
export async function resolveFilter(
  filter: ReportFilter,
  { db, municipality, now, feeling: usualFeeling }: Circumstances,
): Promise<Resolved> {
  const { timeZone, code } = municipality;
  const to = filter.to ?? localDay(now.getTime(), timeZone);
  const from = filter.from ?? startOfTwelveMonths(to);
  if (from > to) {
    throw invalidQuery('from', 'after_to', 'the period ends before it starts');
  }
  const feeling = filter.feeling ?? usualFeeling;
  const area = filter.area === undefined ? undefined : await findArea(db, code, filter.area);

  const shared = {
    from,
    to,
    ...(feeling !== undefined && { feeling }),
    ...(filter.reasons !== undefined && { reasons: filter.reasons }),
    ...(filter.dayParts !== undefined && { dayParts: filter.dayParts }),
    ...(filter.darkness !== undefined && { darkness: filter.darkness }),
    ...(filter.entryModes !== undefined && { entryModes: filter.entryModes }),
  };
  return {
    resolved: {
      ...shared,
      ...(area !== undefined && { area: { slug: area.slug, name: area.name } }),
    },
    query: filterToQuery({ ...shared, ...(area !== undefined && { area: area.slug }) }).toString(),
    selection: {
      fromMinute: startOfDay(from, timeZone) / 60_000,
      toMinute: startOfDay(addDays(to, 1), timeZone) / 60_000,
      feeling,
      reasons: filter.reasons === undefined ? undefined : reasonMask(filter.reasons),
      dayParts: filter.dayParts,
      darkness: filter.darkness,
      entryModes: filter.entryModes,
      area: area?.outlineMetres,
    },
  };
}

async function findArea(db: Db, code: string, slug: string): Promise<AreaRow> {
  const area = (await listAreas(db, code)).find((each) => each.slug === slug);
  if (area === undefined) {
    throw invalidQuery('area', 'unknown', 'the municipality has no such area');
  }
  return area;
}

/** A parameter that is well formed but cannot be answered. */
export function invalidQuery(parameter: string, code: string, detail: string): Problem {
  return new Problem('query_invalid', {
    errors: [{ pointer: toPointer([parameter]), code, detail }],
  });
}
