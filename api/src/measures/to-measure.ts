import type { MeasureContent, MeasureRow } from '@trygghetskartan/db/queries/measures';
import type { Measure, NewMeasureBody, PublicMeasure } from '../contract/measure.ts';
import { toWgs84 } from '../sweref.ts';

/** A stored measure as staff see it. */
export function toMeasure(row: MeasureRow): Measure {
  const { easting, northing, hotspotId, responsible, publishedAt } = row;
  const [lng, lat] = toWgs84([easting, northing]);
  return {
    ...toContent(row),
    id: row.id,
    version: row.version,
    ...(responsible !== null && { responsible }),
    ...(hotspotId !== null && { hotspot: hotspotId }),
    lng,
    lat,
    easting,
    northing,
    square: row.square,
    changedAt: row.changedAt.toISOString(),
    ...(publishedAt !== null && { publishedAt: publishedAt.toISOString() }),
    changedSincePublished: row.isChangedSincePublished,
  };
}

/** What is said of a measure, and nothing else that the row holds. */
export function toContent({
  title,
  words,
  kind,
  status,
  refusalReason,
  placeName,
  decidedOn,
  doneOn,
}: MeasureContent): Omit<PublicMeasure, 'places'> {
  return {
    title,
    words,
    kind,
    status,
    ...(refusalReason !== null && { refusalReason }),
    placeName,
    ...(decidedOn !== null && { decidedOn }),
    ...(doneOn !== null && { doneOn }),
  };
}

/** The same the other way, as it is stored. */
export function fromBody(
  body: Omit<NewMeasureBody, 'place'>,
  changedAt: Date,
): MeasureContent & { responsible: string | null; changedAt: Date } {
  const { title, words, kind, status, placeName } = body;
  return {
    title,
    words,
    kind,
    status,
    refusalReason: body.refusalReason ?? null,
    placeName,
    decidedOn: body.decidedOn ?? null,
    doneOn: body.doneOn ?? null,
    responsible: body.responsible ?? null,
    changedAt,
  };
}
