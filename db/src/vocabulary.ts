/**
 * The words that a report, a hotspot and an account are described with.
 * Codes are stored and sent; the sentences that people read live in the web's catalogues.
 * The order of each list is part of the data: the analysis stores positions as bits.
 */

/** Why a place feels unsafe (orsak). Codes and groups as agreed with the municipality. */
export const unsafeReasons = [
  'poor_lighting',
  'obscured_view',
  'deserted',
  'run_down',
  'confined',
  'threatening_group',
  'intoxicated',
  'drug_dealing',
  'harassment',
  'followed',
  'violence_threats',
  'traffic',
  'other',
] as const;

/** Why a place feels safe. `other` is shared with the unsafe list. */
export const safeReasons = [
  'well_lit',
  'people_around',
  'good_overview',
  'well_kept',
  'staff_present',
  'other',
] as const;

/** Every reason once; a report's reasons are a bit set over these positions. */
export const reasons = [
  ...unsafeReasons,
  'well_lit',
  'people_around',
  'good_overview',
  'well_kept',
  'staff_present',
] as const;

export type Reason = (typeof reasons)[number];

export const reasonGroups = {
  environment: ['poor_lighting', 'obscured_view', 'deserted', 'run_down', 'confined'],
  social: [
    'threatening_group',
    'intoxicated',
    'drug_dealing',
    'harassment',
    'followed',
    'violence_threats',
  ],
  traffic: ['traffic'],
  other: ['other'],
} as const satisfies Record<string, readonly (typeof unsafeReasons)[number][]>;

/** Feeling (känsla). */
export const feelings = ['unsafe', 'safe'] as const;
export type Feeling = (typeof feelings)[number];

/** Strength on the survey's own words: mycket otryggt … mycket tryggt. */
export const strengths = ['very_unsafe', 'rather_unsafe', 'rather_safe', 'very_safe'] as const;
export type Strength = (typeof strengths)[number];

/** How the place was chosen; by `area` it is no point, and the middle of the area stands for it. */
export const placeMethods = ['crosshair', 'position', 'search', 'list', 'import', 'area'] as const;
export type PlaceMethod = (typeof placeMethods)[number];

/** How the felt time was given. */
export const feltKinds = ['now', 'moment', 'part', 'unknown'] as const;
export type FeltKind = (typeof feltKinds)[number];

/** Part of the day (tid på dygnet), local time: 06–10, 10–17, 17–22, 22–06. */
export const dayParts = ['morning', 'day', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

export const weekParts = ['weekday', 'weekend'] as const;
export type WeekPart = (typeof weekParts)[number];

/** What the reporter did. */
export const actions = ['avoided', 'other_way', 'with_somebody', 'stayed_home', 'nothing'] as const;
export type Action = (typeof actions)[number];

export const ageBands = ['under_16', '16_24', '25_44', '45_64', '65_79', '80_up'] as const;
export type AgeBand = (typeof ageBands)[number];

export const genders = ['woman', 'man', 'other'] as const;
export type Gender = (typeof genders)[number];

/** How the report was entered. A campaign must not look like a trend. */
export const entryModes = ['self', 'assisted', 'school_class', 'paper', 'import'] as const;
export type EntryMode = (typeof entryModes)[number];

export const reportStatuses = ['received', 'withdrawn', 'rejected', 'erased'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** What a resident's words may hold that points at a person (personuppgift). */
export const personalDataKinds = [
  'name',
  'identity_number',
  'phone',
  'email',
  'plate',
  'address',
  'origin',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** What is done about a place (slag av åtgärd). */
export const measureKinds = [
  'lighting',
  'vegetation',
  'cleaning',
  'repair',
  'traffic',
  'presence',
  'outreach',
  'activity',
  'dialogue',
  'other',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** How far a measure (åtgärd) has come. A refused one is told beside the others, with the reason. */
export const measureStatuses = ['planned', 'under_way', 'done', 'refused'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export const areaKinds = ['centre', 'park', 'school', 'station', 'residential', 'other'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** Kinds of the named places that stand on the map and in the place list. */
export const placeKinds = [
  'square',
  'street',
  'station',
  'bus_station',
  'school',
  'hospital',
  'tunnel',
  'church',
  'cemetery',
  'sport',
  'service',
  'district',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What an account may do. Accounts themselves are made by whoever runs the server, on its command line. */
export const roles = ['strategist'] as const;
export type Role = (typeof roles)[number];
