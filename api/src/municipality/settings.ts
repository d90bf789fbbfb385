import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { z } from 'zod';
import { municipality } from '../contract/municipality.ts';

/** What a municipality may have set for itself. A setting that cannot be read counts as absent. */
const settings = z.object({
  accent: municipality.shape.accent.catch(undefined),
  homepage: municipality.shape.homepage.catch(undefined),
  contact: municipality.shape.contact.catch(undefined),
  demonstration: z.boolean().catch(false),
});

export function readSettings(row: MunicipalityRow): z.infer<typeof settings> {
  return settings.parse(row.settings);
}
