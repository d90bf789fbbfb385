import { writeAudit } from '@trygghetskartan/db/queries/audit';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { reportFilter } from '../contract/filter.ts';
import type { HotspotList } from '../contract/hotspot.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { hotspotsToCsv } from '../export/csv.ts';
import type { ExportContext } from '../export/export-context.ts';
import { hotspotsToGeoJson } from '../export/geojson.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { readSettings } from '../municipality/settings.ts';
import { problemAnswer } from '../openapi.ts';
import { signedIn } from '../staff/guard.ts';
import type { HotspotAnswer } from './answer.ts';

/** The list of hotspots as files: exactly the filtered view, and the file says which. */
export function hotspotExportRoutes(
  app: App,
  { db, clock, municipalities }: Dependencies,
  answer: HotspotAnswer,
): void {
  const formats = [
    { extension: 'csv', type: 'text/csv; charset=utf-8', write: hotspotsToCsv },
    { extension: 'geojson', type: 'application/geo+json; charset=utf-8', write: hotspotsToGeoJson },
  ] as const;

  for (const { extension, type, write } of formats) {
    app.get(
      `/api/staff/export/hotspots.${extension}`,
      {
        // Each answer is an export in the audit, and HEAD exports nothing.
        exposeHeadRoute: false,
        schema: {
          summary: `The hotspots of a filter as ${extension}`,
          querystring: reportFilter,
          response: {
            200: { description: 'A file', content: { [type]: { schema: z.string() } } },
            400: problemAnswer,
            401: problemAnswer,
            403: problemAnswer,
            503: problemAnswer,
          },
        },
      },
      async (request, reply) => {
        const { municipalityCode, staffId } = signedIn(request);
        const municipality = await municipalities.byCode(municipalityCode);
        const list = await answer.list(municipalityCode, request.query, signalWhenGone(reply));
        await writeAudit(db, {
          municipalityCode,
          staffId,
          action: 'hotspots.export',
          subject: extension,
          detail: { query: list.query, hotspots: list.hotspots.length },
        });
        const context = {
          municipalityName: municipality.name,
          timeZone: municipality.timeZone,
          generatedAt: clock(),
          demonstration: readSettings(municipality).demonstration,
        };
        const name = `${fileName(list, context)}.${extension}`;
        return sendFile(reply, type, name, write(list, context));
      },
    );
  }
}

function fileName({ filter }: HotspotList, context: ExportContext): string {
  const name = `Hotspots ${context.municipalityName} ${filter.from} till ${filter.to}`;
  return context.demonstration ? `Demonstration ${name}` : name;
}

/** RFC 6266: a plain name for old programs, and the real one. */
function sendFile(
  reply: FastifyReply,
  type: string,
  name: string,
  file: string | Uint8Array,
): FastifyReply {
  const plain = name.normalize('NFD').replace(/[^ -~]|["\\]/g, '');
  return reply
    .type(type)
    .header(
      'content-disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .send(typeof file === 'string' ? file : Buffer.from(file));
}
