import {
  measurePlaceNameMaximum,
  measureTitleMaximum,
  measureWordsMaximum,
  refusalReasonMaximum,
  responsibleMaximum,
  type Measure,
  type MeasureBody,
  type NewMeasureBody,
} from '@trygghetskartan/api/contract/measure';
import type { MeasureKind, MeasureStatus } from '@trygghetskartan/db/vocabulary';

/** What stands in the form. Texts are as typed; an empty one is none. */
export interface Draft {
  title: string;
  words: string;
  kind: MeasureKind | '';
  status: MeasureStatus;
  refusalReason: string;
  placeName: string;
  /** `hotspot 12`, `named 7`, `square cell:481600:6389800`; empty = where it is, or not chosen. */
  place: string;
  responsible: string;
  decidedOn: string;
  doneOn: string;
}

export type DraftField = keyof Draft;

/** What a new measure begins with. */
export const emptyDraft: Draft = {
  title: '',
  words: '',
  kind: '',
  status: 'planned',
  refusalReason: '',
  placeName: '',
  place: '',
  responsible: '',
  decidedOn: '',
  doneOn: '',
};

export function draftOf(measure: Measure): Draft {
  const { title, words, kind, status, placeName } = measure;
  return {
    title,
    words,
    kind,
    status,
    placeName,
    place: '',
    refusalReason: measure.refusalReason ?? '',
    responsible: measure.responsible ?? '',
    decidedOn: measure.decidedOn ?? '',
    doneOn: measure.doneOn ?? '',
  };
}

/** What cannot be stored, in the order of the form; `isNew`: without a place there is none. */
export function complainAbout(
  draft: Draft,
  { today, isNew }: { today: string; isNew: boolean },
): Partial<Record<DraftField, string>> {
  const { title, kind, status, refusalReason, placeName, place, decidedOn, doneOn } = draft;
  const complaints: Partial<Record<DraftField, string | false>> = {
    title: title.trim() === '' && 'Skriv vad som ska göras, i några ord.',
    place: isNew && place === '' && 'Välj var åtgärden görs.',
    placeName: placeName.trim() === '' && 'Skriv vad platsen heter.',
    kind: kind === '' && 'Välj slag av åtgärd.',
    refusalReason:
      status === 'refused' &&
      refusalReason.trim() === '' &&
      'Skriv varför det inte blir av. Skälet visas för invånarna.',
    decidedOn: decidedOn > today && 'Dagen har inte varit än.',
    doneOn: status === 'done' && complainAboutDone(doneOn, decidedOn, today),
  };
  return Object.fromEntries(
    Object.entries(complaints).filter(([, complaint]) => complaint !== false),
  );
}

function complainAboutDone(doneOn: string, decidedOn: string, today: string): string | false {
  if (doneOn === '') {
    return 'Välj dagen då åtgärden blev klar.';
  }
  if (doneOn > today) {
    return 'Dagen har inte varit än.';
  }
  return decidedOn > doneOn && 'Åtgärden kan inte vara klar före beslutet.';
}

/** As it is sent: texts without white space around, and what does not belong to the status left out. */
export function contentOf(
  draft: Draft,
): Omit<MeasureBody, 'version' | 'place'> & { kind: MeasureKind } {
  const { kind, status } = draft;
  const [refusalReason, responsible, decidedOn, doneOn] = [
    status === 'refused' ? draft.refusalReason.trim() : '',
    draft.responsible.trim(),
    draft.decidedOn,
    status === 'done' ? draft.doneOn : '',
  ];
  return {
    title: draft.title.trim(),
    words: draft.words.trim(),
    kind: kind === '' ? 'other' : kind,
    status,
    placeName: draft.placeName.trim(),
    ...(refusalReason !== '' && { refusalReason }),
    ...(responsible !== '' && { responsible }),
    ...(decidedOn !== '' && { decidedOn }),
    ...(doneOn !== '' && { doneOn }),
  };
}

/** The chosen place as it is sent; undefined where none was chosen. */
export function placeOf({ place }: Pick<Draft, 'place'>): NewMeasureBody['place'] | undefined {
  const [kind, which = ''] = place.split(' ');
  if (kind === 'hotspot') {
    return { hotspot: Number(which) };
  }
  if (kind === 'named') {
    return { named: Number(which) };
  }
  return kind === 'square' ? { square: which } : undefined;
}

/** Longest text that each field takes. */
export const longest = {
  title: measureTitleMaximum,
  words: measureWordsMaximum,
  refusalReason: refusalReasonMaximum,
  placeName: measurePlaceNameMaximum,
  responsible: responsibleMaximum,
} as const;
