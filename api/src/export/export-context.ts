/** What an export says of itself besides the list it holds. */
export interface ExportContext {
  municipalityName: string;
  generatedAt: Date;
  /** IANA name: the municipality's own. */
  timeZone: string;
  /** Whether the reports are made up: then every row says so, and of real ones nothing is added. */
  demonstration: boolean;
}

/** As the printed list says it. */
export const demonstrationSentence = 'Demonstration med påhittade rapporter.';

/** Where both writers' coordinates are stated, since a table has no other place for it. */
export const coordinateSystems =
  'lng och lat: WGS 84 (EPSG:4326); easting och northing: SWEREF 99 TM (EPSG:3006)';

/**
 * An instant as local time with its offset, RFC 3339: `2026-11-23T15:04:05+01:00`. Readable as it
 * stands and unambiguous in the hour that a change of clocks repeats.
 */
export function localInstant(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  // `GMT+01:00`, with a true minus sign west of Greenwich; `GMT` alone is Greenwich itself.
  const offset = part('timeZoneName').slice(3).replace('\u2212', '-') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
