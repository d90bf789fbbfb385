import type { Measure } from '@trygghetskartan/api/contract/measure';
import { EffectSection } from '../hotspots/EffectSection.tsx';

/** Metres round a place that is no hotspot. */
const radiusMetres = 100;

/** What has changed at the place since the measure was done, or can be seen at all before it is. */
export function MeasureEffect({ measure }: { measure: Measure }) {
  const { hotspot, easting, northing, doneOn } = measure;
  const place =
    hotspot === undefined
      ? `${easting.toFixed(1)},${northing.toFixed(1)},${radiusMetres}`
      : `${hotspot}`;
  return <EffectSection place={place} start={doneOn} />;
}
