import { swedish } from '../isolate.ts';
import type { PublicMapTexts } from '../public-map-texts.ts';
import { dates, number, plural } from './formats.ts';

/*
 * English for the open map.
 * Not yet read by a native speaker.
 */
export const publicMapEn: PublicMapTexts = {
  reasonsInShort: {
    poor_lighting: 'poor lighting',
    obscured_view: 'blocked view',
    deserted: 'deserted',
    run_down: 'graffiti and litter',
    confined: 'closed in',
    threatening_group: 'threatening group',
    intoxicated: 'drunk or drugged people',
    drug_dealing: 'drug dealing',
    harassment: 'harassment',
    followed: 'was followed',
    violence_threats: 'fights and violence',
    traffic: 'dangerous traffic',
    other: 'something else',
    well_lit: 'good lighting',
    people_around: 'other people',
    good_overview: 'clear view',
    well_kept: 'well kept',
    staff_present: 'staff present',
  },

  title: 'Map',
  heading: (municipality) => `What ${swedish(municipality)} has told us`,
  tell: 'Tell us about a place',
  toMap: 'To the map',
  views: { label: 'Show as', karta: 'Map', lista: 'List', tabell: 'Table' },
  skipToList: 'Show as a list',

  loading: 'Fetching the map …',
  failed: 'The map could not be fetched. Try again in a while.',
  offline: 'You have no coverage. The map is fetched when you have coverage again.',
  mapFailed: 'The picture of the map could not be fetched. The list says the same.',
  retry: 'Try again',
  notReleased: (least) =>
    `The map is still empty. Figures come two weeks after at least ${least} people have told us about the same place, at the earliest.`,
  nothingTold: (least) =>
    `No place has reached ${least} people in the last twelve months. That does not mean that everything is safe.`,

  onlyEnough: (least) =>
    `Only places that at least ${least} people have told us about are shown. Empty does not mean safe.`,
  period: (from, to) => `${dates.day(from)} – ${dates.day(to)}`,

  map: {
    label: 'Map. Move with the arrow keys, zoom with plus and minus. Tab to a place.',
    place: (name, voices, share) => `${name}. ${voices}. ${share}`,
  },

  legend: {
    title: 'Share who say unsafe',
    signs: 'Key to the signs',
    percent: 'per cent',
    number:
      'Number of voices. Darker grey is more. The bar: unsafe from the left, safe from the right, uncertain in between.',
  },
  classes: {
    'most-unsafe': { words: 'Nearly all unsafe', numbers: 'at least 75%', short: '≥ 75' },
    unsafe: { words: 'Most unsafe', numbers: 'over 50%', short: '> 50' },
    unsure: { words: 'Divided or uncertain', numbers: '50% within the range', short: 'uncertain' },
    safe: { words: 'Most safe', numbers: 'under 50%', short: '< 50' },
    'most-safe': { words: 'Nearly all safe', numbers: 'at most 25%', short: '≤ 25' },
    counted: { words: 'Too few for a share', numbers: 'not shown', short: '–' },
  },

  voices: ({ from, to }) =>
    to === undefined ? `At least ${number(from)} voices` : `${number(from)}–${number(to)} voices`,
  band: ({ from, to }) => (to === undefined ? `${number(from)}+` : `${number(from)}–${number(to)}`),
  span: (low, high) => (low === high ? `${low}%` : `${low}–${high}%`),
  bareSpan: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  unsafeSpan: (span) => `Unsafe ${span}`,
  safeSpan: (span) => `Safe ${span}`,
  bothSpans: (unsafe, safe) => `Unsafe ${unsafe}, safe ${safe}`,
  sentences: (parts) => parts.map((part) => `${part}.`).join(' '),
  share: (share) => `${share}% of the voices say unsafe.`,
  shareBetween: (low, high) =>
    `Between ${low} and ${high}% say unsafe when the uncertainty is counted in.`,
  noShare: 'Too few voices to show how many say safe and unsafe.',
  unsure: 'Uncertain',

  place: {
    kind: {
      hotspot: 'A place that more people than expected have told us about',
      square: (metres) => `A square of ${metres} × ${metres} metres`,
    },
    byOffsets: (one, other, name) =>
      `${number(one.metres)} m ${one.direction} and ${number(other.metres)} m ${other.direction} of ${swedish(name)}`,
    reasons: 'Why it feels unsafe',
    reasonsExplained: (least) =>
      `Share of the voices that gave the reason, with its uncertainty. Reasons that fewer than ${least} people gave are not shown.`,
    noReasons: 'No reasons are shown here. More voices are needed for that.',
    tellHere: 'Tell us about this place',
    more: 'The place’s page',
    onMap: 'Show on the map',
    poster: 'Make a poster',
    close: 'Close',
    tooFew: (least) =>
      `No figures are shown here. At least ${least} people need to have told us about the place, and new reports are counted after two weeks at the earliest. It does not mean that the place is safe.`,
    unknown: 'A place that is no longer shown',
    square: 'A place on the map',
    wrongAddress: 'The address is not right',
    wrongAddressExplained:
      'There is no place with this address. You can tell us about a place or see the map.',
    told: 'What people have told us',
  },

  list: {
    search: 'Search by name',
    order: 'Sort by',
    orders: {
      roster: 'Most voices',
      otryggt: 'Largest share unsafe',
      tryggt: 'Largest share safe',
      namn: 'Name',
    },
    orderExplained:
      'Shares are sorted by the end of the range that is most certain: a high share of few voices does not come first.',
    count: (count) => plural(count, { one: '1 place', other: `${number(count)} places` }),
    none: 'No place that is shown has that name.',
    others: 'Other places with that name',
    othersExplained: 'No figures are shown here, or the place is counted in a square next to it.',
    columns: {
      name: 'Place',
      voices: 'Voices',
      unsafe: 'Unsafe %',
      safe: 'Safe %',
      reasons: 'Most common reasons',
    },
    caption: 'Places, voices and shares',
    notShown: 'not shown',
  },

  howToRead: {
    title: 'How to read the figures',
    voice:
      'A voice is a person who has told us about the place within some weeks or months. Telling us several times in that time is still one voice. If the person tells us again later it can be one more voice.',
    band: 'The number of voices is given in steps, for example 10–19, so that nobody can be worked out.',
    share:
      'The share shows how many of the voices say unsafe and how many say safe. The range shows the uncertainty: with more voices it gets narrower. It is wider where nearly everybody says the same, so that the few others cannot be singled out. In 19 cases out of 20 the true share lies within the range.',
    least: (least) =>
      `Only information that at least ${least} different people stand behind is shown. That is why parts of the map are empty. Empty does not mean safe.`,
    period: (from, to) =>
      `The figures are for ${dates.day(from)} to ${dates.day(to)}. They are counted every other week. After the first figures for a place, new reports are gathered until they are many, or for three months. If they are too few then, they wait longer.`,
    who: 'Those who tell us are not everybody who moves about in the place. The map shows how it feels, not crimes.',
  },

  poster: {
    title: 'Poster',
    back: 'To the place’s page',
    size: 'Size',
    print: (size) => `Print ${size}`,
    question: 'How does it feel here?',
    ask: 'Tell us whether the place feels safe or unsafe, and why.',
    how: 'Point the phone’s camera at the square, or type the address:',
    terms:
      'No account. You are anonymous. What you send becomes a public document at the municipality.',
    code: 'QR code to the place’s page',
    codeFailed: 'The code could not be drawn. Reload the page and try again.',
    emergency:
      'In an emergency, call 112. Report a crime on 114 14. This is not a report to the police.',
    from: (municipality) => `Trygghetskartan · ${municipality}`,
    demonstration: 'Demonstration. Do not put it up.',
  },
};
