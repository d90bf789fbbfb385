import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { keepReportable } from '@trygghetskartan/db/queries/reportable-points';
import type { Config } from '../config.ts';
import { addressQuery, foundAddresses, mostAddresses } from '../contract/addresses.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { senderAddress } from '../protection/sender-address.ts';
import { createSenderLimit } from '../protection/sender-limit.ts';
import { askService, unusable } from './ask-service.ts';
import { readAddresses } from './read-answer.ts';
import { fillTemplate, type TemplateValues } from './template.ts';

/**
 * A search is some five questions, as somebody types. A school class searches at once; of the
 * whole town the service, which may be somebody else's, is for long asked five times a second at most.
 */
const limits = { mostOfPrefix: 200, mostOfMunicipality: 1500, refillSeconds: 5 * 60 };

/**
 * Looks up what a resident types, in the resident's place: the service learns the words and that this
 * server asks. Nothing of it is kept.
 */
export function addressRoutes(app: App, dependencies: Dependencies): void {
  const { db, config, clock, random, municipalities } = dependencies;
  const limit = createSenderLimit({ clock, random, ...limits });
  app.addHook('onClose', () => limit.close());

  app.post(
    '/api/addresses',
    {
      schema: {
        summary: 'Addresses that a resident searches for, where a report can be left',
        description: 'Where the municipality has an address service (`addressSearch`).',
        body: addressQuery,
        response: {
          200: foundAddresses,
          400: problemAnswer,
          404: problemAnswer,
          413: problemAnswer,
          415: problemAnswer,
          429: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const municipality = await municipalities.byHost(request.hostname);
      if (config.addressSearch === undefined) {
        throw new Problem('not_found', { detail: 'No address service is configured.' });
      }
      const { template, attribution } = config.addressSearch;
      limit.take({ municipalityCode: municipality.code, address: senderAddress(request) });
      const [lng, lat] = municipality.centre;
      const { query } = request.body;
      const answer = await askService(
        fillTemplate(template, { query, bbox: boxAround(municipality.boundary), lng, lat }),
        { userAgent: nameOf(municipality, config), gone: signalWhenGone(reply) },
      );
      const hits = readAddresses(answer);
      if (hits === undefined) {
        throw unusable(new TypeError('the address service answers with no FeatureCollection'));
      }
      const addresses = await keepReportable(db, municipality.code, hits);
      return {
        addresses: addresses.slice(0, mostAddresses),
        ...(attribution !== undefined && { attribution }),
      };
    },
  );
}

/** Services ask their users to say who they are. */
function nameOf({ code }: MunicipalityRow, { publicUrl }: Config): string {
  const where = publicUrl === undefined ? '' : `; ${publicUrl.origin}`;
  return `Trygghetskartan (municipality ${code}${where})`;
}

/** West, south, east, north of the boundary and the kilometre round it where reports are taken too. */
function boxAround(boundary: MunicipalityRow['boundary']): TemplateValues['bbox'] {
  const corners = boundary.flat(2);
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  const rounded = (degrees: number): number => Number(degrees.toFixed(4));
  // A kilometre is 0.009° of latitude, and in northernmost Sweden 0.025° of longitude.
  return [
    rounded(Math.min(...lngs) - 0.025),
    rounded(Math.min(...lats) - 0.009),
    rounded(Math.max(...lngs) + 0.025),
    rounded(Math.max(...lats) + 0.009),
  ];
}
