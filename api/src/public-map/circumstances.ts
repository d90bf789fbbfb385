import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import type { Circumstances } from '../analysis/disclosure/close-blocks.ts';
import { createDarknessClock, type Darkness } from '../analysis/darkness.ts';
import type { Dependencies } from '../dependencies.ts';

/** What the guard goes by in a municipality. */
export function circumstancesOf(
  { minimumCount }: Pick<MunicipalityRow, 'minimumCount'>,
  random: Dependencies['random'],
): Circumstances {
  return { minimumCount, random: () => random(6).readUIntBE(0, 6) / 2 ** 48 };
}

/** Whether it was dark in a municipality at a moment (epoch milliseconds). */
export function darknessOf({
  centre: [lng, lat],
}: Pick<MunicipalityRow, 'centre'>): (epochMs: number) => Darkness {
  return createDarknessClock(lat, lng);
}
