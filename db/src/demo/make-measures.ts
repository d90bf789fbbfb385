import type { PlaceRow } from '../queries/municipalities.ts';
import type { NewMeasure } from '../queries/measures.ts';

type Made = Pick<NewMeasure, 'title' | 'words' | 'kind' | 'status' | 'refusalReason'> & {
  /** Name of a place of the municipality. */
  place: string;
  /** Days before now. */
  decidedDaysAgo: number;
  doneDaysAgo?: number;
};

/** One of each status, at places that the made-up residents tell of. */
const made: readonly Made[] = [
  {
    place: 'Nässjö station',
    title: '(Demo) Fler lampor mellan stationen och torget',
    words: '(Demo) Många har berättat att gångvägen är mörk. Vi har satt upp fler lampor.',
    kind: 'lighting',
    status: 'done',
    refusalReason: null,
    decidedDaysAgo: 150,
    doneDaysAgo: 70,
  },
  {
    place: 'Gångtunnel Eldon',
    title: '(Demo) Tunneln målas ljus och buskarna klipps ner',
    words: '(Demo) Vi målar väggarna och klipper ner buskarna vid båda mynningarna.',
    kind: 'repair',
    status: 'under_way',
    refusalReason: null,
    decidedDaysAgo: 40,
  },
  {
    place: 'Stortorget',
    title: '(Demo) Fler vuxna på torget på fredagar',
    words: '(Demo) Föreningar och fältarbetare är på torget fredag och lördag kväll från våren.',
    kind: 'presence',
    status: 'planned',
    refusalReason: null,
    decidedDaysAgo: 12,
  },
  {
    place: 'Stortorget',
    title: '(Demo) Hastigheten sänks till 20 på Storgatan',
    words: '(Demo) Några har bett om lägre hastighet på gatan.',
    kind: 'traffic',
    status: 'refused',
    refusalReason: '(Demo) Bussarna skulle inte hinna i tid. Vi bygger ett farthinder i stället.',
    decidedDaysAgo: 25,
  },
];

/** Side of the public map's squares, metres. */
const squareMetres = 200;
const dayMs = 86_400_000;

/** Made-up measures for the demonstration; of places that the municipality does not name, none. */
export function makeMeasures(places: readonly PlaceRow[], now: Date): NewMeasure[] {
  const dayBefore = (days: number): string =>
    new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);
  return made.flatMap(({ place: name, decidedDaysAgo, doneDaysAgo, ...measure }) => {
    const place = places.find((each) => each.name === name);
    if (place === undefined) return [];
    const { easting, northing } = place;
    const corner = [easting, northing].map((at) => Math.floor(at / squareMetres) * squareMetres);
    return {
      ...measure,
      placeName: name,
      position: [easting, northing],
      square: `cell:${corner.join(':')}`,
      hotspotId: null,
      responsible: 'Gata och park (demo)',
      decidedOn: dayBefore(decidedDaysAgo),
      doneOn: doneDaysAgo === undefined ? null : dayBefore(doneDaysAgo),
      changedAt: now,
    };
  });
}
