import type { ChangeVerdict, Effect } from '@trygghetskartan/api/contract/effect';

type Interval = { low: number; high: number };

/** "42 % färre", "oförändrat", "15 % fler"; a ratio of 1 is no change. */
function changeWords(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  return percent === 0 ? 'oförändrat' : `${Math.abs(percent)} % ${percent < 0 ? 'färre' : 'fler'}`;
}

function besideExpected(ratio: number): string {
  return Math.round((ratio - 1) * 100) === 0 ? 'som väntat' : `${changeWords(ratio)} än väntat`;
}

const between = ({ low, high }: Interval): string =>
  `mellan ${changeWords(low)} och ${changeWords(high)}`;

const tooFewWords = {
  little_time: 'det har gått för få veckor före eller efter start',
  few_matched_places: 'det finns för få lika utsatta platser att jämföra med',
  few_people: 'för få personer har rapporterat platsen',
} as const satisfies Record<NonNullable<Effect['tooFewBecause']>, string>;

/** The verdict against equally bad places, with its uncertainty. */
export function effectSentence({
  verdict,
  tooFewBecause,
  ratio,
}: Pick<Effect, 'verdict' | 'tooFewBecause' | 'ratio'>): string {
  if (verdict === 'too_few' || ratio === undefined) {
    const why = tooFewBecause === undefined ? '' : `: ${tooFewWords[tooFewBecause]}`;
    return `För lite att bedöma${why}.`;
  }
  const words = {
    fewer: 'Färre personer än förut, jämfört med lika utsatta platser',
    more: 'Fler personer än förut, jämfört med lika utsatta platser',
    no_clear_change: 'Ingen tydlig förändring jämfört med lika utsatta platser',
  } as const satisfies Record<Exclude<ChangeVerdict, 'too_few'>, string>;
  return `${words[verdict]} (${between(ratio)}).`;
}

/** Whether it went round the corner; undefined where it cannot be told. */
export function displacementSentence({
  displacement,
}: Pick<Effect, 'displacement'>): string | undefined {
  if (displacement === undefined || displacement.verdict === 'too_few') {
    return undefined;
  }
  const words = {
    fewer: 'Även omgivningen har fått färre',
    more: 'Omgivningen har fått fler: något kan ha flyttat dit',
    no_clear_change: 'Inget tydligt tecken på att det har flyttat till omgivningen',
  } as const satisfies Record<Exclude<ChangeVerdict, 'too_few'>, string>;
  return `${words[displacement.verdict]} (inom ${displacement.ringMetres} m, ${between(displacement.ratio)}).`;
}

/** Why a fall may have come by itself. */
export function regressionSentence({ regression }: Pick<Effect, 'regression'>): string | undefined {
  if (regression === undefined || regression.warnings.length === 0) {
    return undefined;
  }
  const { warnings, corrected } = regression;
  const sentences: string[] = [];
  if (warnings.some((warning) => warning !== 'outline_from_before')) {
    const start = warnings.includes('high_among_places')
      ? 'Platsen hör till de mest rapporterade'
      : 'Ovanligt många personer hade rapporterat platsen just före start';
    sentences.push(`${start}, och sådana platser sjunker ofta av sig själva.`);
    if (corrected !== undefined) {
      sentences.push(`Räknat på det: ${besideExpected(corrected.ratio)}.`);
    }
  }
  if (warnings.includes('outline_from_before')) {
    sentences.push(
      'Platsens gräns är ritad efter samma veckor som den jämförs med, så en liten minskning kan ha kommit av sig själv.',
    );
  }
  return sentences.join(' ');
}

/** Before a measure starts: what a follow-up could show at all. */
export function smallestVisibleSentence({
  smallestVisible,
}: Pick<Effect, 'smallestVisible'>): string | undefined {
  return smallestVisible === undefined
    ? undefined
    : `Minsta minskning som en lika lång uppföljning brukar kunna visa: ${changeWords(smallestVisible)}.`;
}

/** For lamps: what changed in the dark against what changed in daylight at the same place. */
export function lightingSentence({ lighting }: Pick<Effect, 'lighting'>): string | undefined {
  if (lighting === undefined || lighting.verdict === 'too_few') {
    return undefined;
  }
  const words = {
    fewer: 'Mörka timmar har utvecklats bättre än ljusa',
    more: 'Mörka timmar har utvecklats sämre än ljusa',
    no_clear_change: 'Ingen tydlig skillnad mellan mörka och ljusa timmar',
  } as const satisfies Record<Exclude<ChangeVerdict, 'too_few'>, string>;
  return `${words[lighting.verdict]} (${between(lighting.ratio)}).`;
}
