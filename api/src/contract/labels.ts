import type {
  DayPart,
  EntryMode,
  Feeling,
  MeasureKind,
  MeasureStatus,
  PersonalDataKind,
  Reason,
  Strength,
  reasonGroups,
} from '@trygghetskartan/db/vocabulary';

/*
 * The Swedish words for the vocabulary's codes: the same on page, export and paper.
 * A long form is a button's or a table's own text; a short form stands inside a sentence, so it is
 * lower case and holds no comma.
 */

export const feelingLabels = {
  unsafe: 'Otryggt',
  safe: 'Tryggt',
} as const satisfies Record<Feeling, string>;

/** The words of the municipality's own survey. */
export const strengthLabels = {
  very_unsafe: 'Mycket otryggt',
  rather_unsafe: 'Ganska otryggt',
  rather_safe: 'Ganska tryggt',
  very_safe: 'Mycket tryggt',
} as const satisfies Record<Strength, string>;

export const reasonLabels = {
  poor_lighting: 'Dålig belysning',
  obscured_view: 'Skymd sikt, buskage eller mörka hörn',
  deserted: 'Ödsligt, inga andra människor',
  run_down: 'Klotter, skadegörelse eller nedskräpning',
  confined: 'Trång eller instängd plats, svårt att ta sig därifrån',
  threatening_group: 'Grupp som uppträder hotfullt',
  intoxicated: 'Berusade eller påverkade personer',
  drug_dealing: 'Tecken på droghandel',
  harassment: 'Kommentarer, ofredande eller trakasserier',
  followed: 'Blivit förföljd',
  violence_threats: 'Bråk, hot eller våld',
  traffic: 'Mopeder, elsparkcyklar eller bilar som kör farligt',
  other: 'Annat',
  well_lit: 'Bra belysning',
  people_around: 'Andra människor i närheten',
  good_overview: 'Fri sikt och lätt att överblicka',
  well_kept: 'Rent och välskött',
  staff_present: 'Personal eller vuxna på plats',
} as const satisfies Record<Reason, string>;

export const reasonShortLabels = {
  poor_lighting: 'dålig belysning',
  obscured_view: 'skymd sikt',
  deserted: 'ödsligt',
  run_down: 'klotter och skräp',
  confined: 'instängd plats',
  threatening_group: 'hotfull grupp',
  intoxicated: 'påverkade personer',
  drug_dealing: 'droghandel',
  harassment: 'trakasserier',
  followed: 'blivit förföljd',
  violence_threats: 'bråk och våld',
  traffic: 'farlig trafik',
  other: 'annat',
  well_lit: 'bra belysning',
  people_around: 'andra människor',
  good_overview: 'bra överblick',
  well_kept: 'välskött',
  staff_present: 'personal på plats',
} as const satisfies Record<Reason, string>;

export const reasonGroupLabels = {
  environment: 'Miljön',
  social: 'Det som händer',
  traffic: 'Trafiken',
  other: 'Annat',
} as const satisfies Record<keyof typeof reasonGroups, string>;

export const dayPartLabels = {
  morning: 'Morgon',
  day: 'Dag',
  evening: 'Kväll',
  night: 'Natt',
} as const satisfies Record<DayPart, string>;

export const darknessLabels = {
  dark: 'I mörker',
  light: 'I dagsljus',
} as const;

/** How the report was entered (inkommen genom). */
export const entryModeLabels = {
  self: 'Invånaren själv',
  assisted: 'Med hjälp av personal',
  school_class: 'Skolklass',
  paper: 'På papper',
  import: 'Inläst från fil',
} as const satisfies Record<EntryMode, string>;

/** What a resident's words may hold that points at somebody. */
export const personalDataLabels = {
  name: 'Namn',
  identity_number: 'Personnummer',
  phone: 'Telefonnummer',
  email: 'E-postadress',
  plate: 'Registreringsnummer',
  address: 'Gatuadress',
  origin: 'Ord om ursprung eller tro',
} as const satisfies Record<PersonalDataKind, string>;

/** What is done about a place. */
export const measureKindLabels = {
  lighting: 'Belysning',
  vegetation: 'Beskärning och fri sikt',
  cleaning: 'Städning och klotter',
  repair: 'Ombyggnad och lagning',
  traffic: 'Trafik',
  presence: 'Närvaro av vuxna, vakter eller polis',
  outreach: 'Socialt och uppsökande arbete',
  activity: 'Mer liv på platsen',
  dialogue: 'Samtal och information',
  other: 'Annat',
} as const satisfies Record<MeasureKind, string>;

/** How far a measure has come. */
export const measureStatusLabels = {
  planned: 'Planerad',
  under_way: 'Pågår',
  done: 'Gjord',
  refused: 'Blir inte av',
} as const satisfies Record<MeasureStatus, string>;

/** Eighths of the compass, clockwise from north. */
export const compassLabels = [
  'norr',
  'nordost',
  'öster',
  'sydost',
  'söder',
  'sydväst',
  'väster',
  'nordväst',
] as const;
