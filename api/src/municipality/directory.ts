import {
  findMunicipality,
  findMunicipalityByHost,
  type MunicipalityRow,
} from '@trygghetskartan/db/queries/municipalities';
import type { Clock, Db } from '../dependencies.ts';
import { Problem } from '../problem.ts';

/** How long an answer about a host or a code is kept: configuration changes reach every page within this. */
const keepMs = 60_000;
/** A stranger may send any host name: no more than this many are remembered. */
const mostHosts = 1000;

/** Which municipality a request speaks to. Public routes go by the host name, staff routes by the session. */
export interface MunicipalityDirectory {
  /** Throws `not_found` when no municipality answers on this host. */
  byHost(hostname: string): Promise<MunicipalityRow>;
  /** Throws `not_found`. */
  byCode(code: string): Promise<MunicipalityRow>;
}

export function createDirectory(db: Db, defaultCode: string, clock: Clock): MunicipalityDirectory {
  const known = new Map<string, { until: number; row: Promise<MunicipalityRow> }>();

  function remember(key: string, find: () => Promise<MunicipalityRow>): Promise<MunicipalityRow> {
    const now = clock().getTime();
    const kept = known.get(key);
    if (kept !== undefined && kept.until > now) {
      return kept.row;
    }
    if (known.size >= mostHosts) {
      known.clear();
    }
    const row = find();
    known.set(key, { until: now + keepMs, row });
    // A failure is not remembered: the database may be back at the next request.
    row.catch(() => known.delete(key));
    return row;
  }

  async function findByCode(code: string): Promise<MunicipalityRow> {
    const row = await findMunicipality(db, code);
    if (row === undefined) {
      throw new Problem('not_found');
    }
    return row;
  }

  async function findByHost(hostname: string): Promise<MunicipalityRow> {
    const named = await findMunicipalityByHost(db, hostname);
    if (named !== undefined) {
      return named;
    }
    const fallback = await findByCode(defaultCode);
    if (fallback.hosts.length > 0) {
      throw new Problem('not_found', { detail: 'No municipality answers on this host name.' });
    }
    return fallback;
  }

  return {
    byHost: (hostname) =>
      remember(`host ${hostname.toLowerCase()}`, () => findByHost(hostname.toLowerCase())),
    byCode: (code) => remember(`code ${code}`, () => findByCode(code)),
  };
}
