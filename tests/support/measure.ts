import type { NewMeasure } from '@trygghetskartan/db/queries/measures';

/** Planned lighting by Nässjö station; a case states what matters to it. */
export function aMeasure(stated: Partial<NewMeasure> = {}): NewMeasure {
  return {
    title: 'Ny belysning vid stationen',
    words: 'Vi byter armaturerna mellan stationen och parken.',
    kind: 'lighting',
    status: 'planned',
    refusalReason: null,
    placeName: 'Stationen',
    position: [481_790, 6_389_940],
    square: 'cell:481600:6389800',
    hotspotId: null,
    responsible: 'Gata och park',
    decidedOn: '2026-10-01',
    doneOn: null,
    changedAt: new Date('2026-11-20T08:00:00Z'),
    ...stated,
  };
}

/** The same as staff send it, from the hotspot there. */
export function measureInput(stated: object = {}) {
  const { title, words, kind, status, placeName, responsible, decidedOn } = aMeasure();
  return {
    title,
    words,
    kind,
    status,
    placeName,
    responsible,
    decidedOn,
    place: { hotspot: 1 },
    ...stated,
  };
}
