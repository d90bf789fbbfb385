import { z } from 'zod';
import { heatQuery, type HeatGrid, type HeatQuery } from '../contract/heat.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { problemAnswer } from '../openapi.ts';
import { bytesOf, keepRecent } from '../recent-answers.ts';
import { invalidQuery, resolveFilter } from '../reports/resolve-filter.ts';
import { sendCompressed } from '../send-compressed.ts';
import { signedIn } from '../staff/guard.ts';

/** For the description; bytes are sent as they are. */
const binary = z.unknown().meta({ type: 'string', format: 'binary' });

const mostCellsASide = 500;
/** Of grids that are kept: 32 of the largest. */
const mostBytes = 16_000_000;

/** The heat surface of a filter for a box of the map, of unsafe reports unless the filter says safe. */
export function heatRoutes(app: App, { db, clock, analysis, municipalities }: Dependencies): void {
  const recent = keepRecent<Uint8Array<ArrayBuffer>>(mostBytes, bytesOf);

  app.get(
    '/api/staff/heat',
    {
      compress: false,
      schema: {
        summary: 'Heat of a filter: distinct voices per hectare on a metric grid',
        querystring: heatQuery,
        response: {
          200: {
            description: 'See contract/heat.ts',
            content: { 'application/octet-stream': { schema: binary } },
          },
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const { municipalityCode } = signedIn(request);
      const municipality = await municipalities.byCode(municipalityCode);
      const {
        west: _west,
        south: _south,
        east: _east,
        north: _north,
        cellMetres: _cell,
        ...filter
      } = request.query;
      const grid = gridOf(request.query);
      const circumstances = { db, municipality, now: clock(), feeling: 'unsafe' } as const;
      const { selection, query } = await resolveFilter(filter, circumstances);
      const current = await analysis.current(municipalityCode);
      const heat = await recent(
        `${municipalityCode} ${current.version} ${query} ${Object.values(grid).join(' ')}`,
        signalWhenGone(reply),
        (signal) =>
          current.ask(
            'heat',
            { selection, grid, minimumReporters: municipality.minimumCount },
            { signal },
          ),
      );
      return sendCompressed(reply.type('application/octet-stream'), heat);
    },
  );
}

/**
 * Whole cells from a fixed origin, so that a moved map shows the same cells. Cells grow until no
 * side has over 500 of them.
 */
function gridOf({ west, south, east, north, cellMetres }: HeatQuery): Omit<HeatGrid, 'values'> {
  if (east <= west) {
    throw invalidQuery('east', 'not_after_west', 'must be greater than west');
  }
  if (north <= south) {
    throw invalidQuery('north', 'not_after_south', 'must be greater than south');
  }
  // Two cells fewer: a box that starts and ends inside cells touches one more than it is long.
  const cell = Math.max(
    cellMetres,
    Math.ceil(Math.max(east - west, north - south) / (mostCellsASide - 2)),
  );
  const firstColumn = Math.floor(west / cell);
  const firstRow = Math.floor(south / cell);
  return {
    west: firstColumn * cell,
    south: firstRow * cell,
    cellMetres: cell,
    columns: Math.ceil(east / cell) - firstColumn,
    rows: Math.ceil(north / cell) - firstRow,
  };
}
