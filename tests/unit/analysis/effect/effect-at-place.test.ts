import {
  effectAtPlace,
  type EffectQuestion,
} from '@trygghetskartan/api/analysis/effect/effect-at-place';
import { cellsOfDisc } from '@trygghetskartan/api/analysis/effect/place-cells';
import { describe, expect, it } from 'vitest';
import { holdTown, quietJob, type PlantedPlace } from './planted-places.ts';

/*
 * A town of twenty-five places, 500 m apart, where about eight people report each fortnight. A measure
 * starts at the middle one on 1 June, ten fortnights after the first report, and is looked at ten
 * fortnights later. Positions in EPSG:3006.
 */
const firstDay = '2026-01-12';
const start = '2026-06-01';
const middle = { easting: 481_745, northing: 6_390_045 };

function townWith(
  treated: (fortnight: number) => number,
  more: readonly PlantedPlace[] = [],
): PlantedPlace[] {
  const places: PlantedPlace[] = [...more];
  for (let row = -2; row <= 2; row++) {
    for (let column = -2; column <= 2; column++) {
      const isTreated = row === 0 && column === 0;
      places.push({
        easting: middle.easting + 500 * column,
        northing: middle.northing + 500 * row,
        level: isTreated ? treated : () => 8,
      });
    }
  }
  return places;
}

const question = (stated: Partial<EffectQuestion> = {}): EffectQuestion => ({
  cells: cellsOfDisc(middle.easting, middle.northing, 40),
  ...middle,
  selection: { feeling: 'unsafe' },
  start,
  fortnights: 10,
  today: '2026-11-23',
  minimumReporters: 5,
  ...stated,
});

const effectIn = (places: readonly PlantedPlace[], stated: Partial<EffectQuestion> = {}) =>
  effectAtPlace(holdTown(33, firstDay, 22, places), question(stated), quietJob);

const calmed = townWith((fortnight) => (fortnight < 10 ? 8 : 3.2));

describe('the effect of a measure', () => {
  it('is "fewer" where four in ten come, beside places that were as bad', () => {
    const answer = effectIn(calmed);
    expect(answer.fortnights).toEqual({ asked: 10, before: 10, after: 10 });
    expect(answer.from).toBe('2026-01-12');
    expect(answer.verdict).toBe('fewer');
    expect(answer.ratio?.ratio).toBeGreaterThan(0.15);
    expect(answer.ratio?.ratio).toBeLessThan(0.65);
    expect(answer.ratio?.high).toBeLessThan(1);
    expect(answer.people.before).toHaveLength(10);
    expect(answer.people.after).toHaveLength(10);
  });

  it('is no clear change where nothing changed, though everywhere fewer report', () => {
    const everywhere = townWith((fortnight) => (fortnight < 10 ? 8 : 4)).map((place) => ({
      ...place,
      level: (fortnight: number) => (fortnight < 10 ? 8 : 4),
    }));
    const answer = effectIn(everywhere);
    expect(answer.verdict).toBe('no_clear_change');
    expect(answer.ratio?.ratio).toBeGreaterThan(0.75);
    expect(answer.ratio?.ratio).toBeLessThan(1.33);
  });

  it('is "more" where twice as many come', () => {
    expect(effectIn(townWith((fortnight) => (fortnight < 10 ? 8 : 16))).verdict).toBe('more');
  });

  it('holds the place against squares as large, as bad and apart from it and from each other', () => {
    const { matched, people } = effectIn(calmed);
    expect(matched.length).toBeGreaterThanOrEqual(10);
    const before = people.before.reduce((sum, count) => sum + count, 0);
    for (const [i, one] of matched.entries()) {
      expect(one.sideMetres).toBe(80);
      expect(one.before / before).toBeGreaterThan(0.6);
      expect(one.before / before).toBeLessThan(1.6);
      const off = Math.hypot(one.west + 40 - middle.easting, one.south + 40 - middle.northing);
      expect(off).toBeGreaterThan(140);
      for (const other of matched.slice(0, i)) {
        const apart = Math.max(Math.abs(one.west - other.west), Math.abs(one.south - other.south));
        expect(apart).toBeGreaterThanOrEqual(80);
      }
    }
  });

  it('is the same whatever the order in which the reports came', () => {
    const one = effectAtPlace(holdTown(33, firstDay, 22, calmed), question(), quietJob);
    const other = effectAtPlace(holdTown(33, firstDay, 22, calmed, true), question(), quietJob);
    expect(other).toEqual(one);
  });

  it('counts a loud person once in a fortnight', () => {
    const town = holdTown(33, firstDay, 22, calmed);
    const asked = question({ minimumReporters: 1 });
    expect(effectAtPlace(town, asked, quietJob).people.before[0]).toBeGreaterThan(4);
    // All of it by one and the same person.
    town.columns.arrays.reporter.fill(7);
    expect(effectAtPlace(town, asked, quietJob).people.before).toEqual(
      Array.from({ length: 10 }, () => 1),
    );
  });
});

describe('too few to say', () => {
  it('where the measure has not started, with the weakest effect that could be seen', () => {
    const answer = effectIn(
      townWith(() => 8),
      { start: '2026-12-01', today: '2026-11-16' },
    );
    expect(answer).toMatchObject({
      verdict: 'too_few',
      tooFewBecause: 'little_time',
      fortnights: { asked: 10, before: 10, after: 0 },
    });
    expect(answer.ratio).toBeUndefined();
    // Some 80 people before and 1,600 at the matched places: exp(−2.8016 · √(2/80 + 2/1600)) = .63.
    expect(answer.smallestVisible).toBeGreaterThan(0.55);
    expect(answer.smallestVisible).toBeLessThan(0.7);
  });

  it('where fewer than three fortnights are over', () => {
    expect(effectIn(calmed, { today: '2026-07-12' }).tooFewBecause).toBe('little_time');
    expect(effectIn(calmed, { today: '2026-07-13' }).fortnights).toEqual({
      asked: 10,
      before: 3,
      after: 3,
    });
  });

  it('where no other place was as bad', () => {
    const alone = townWith(() => 8).map((place) => ({
      ...place,
      level:
        place.easting === middle.easting && place.northing === middle.northing ? () => 8 : () => 2,
    }));
    const answer = effectIn(alone);
    expect(answer).toMatchObject({ verdict: 'too_few', tooFewBecause: 'few_matched_places' });
    expect(answer.smallestVisible).toBeUndefined();
  });

  it('where even nobody afterwards could have been chance', () => {
    const faint = townWith(() => 8).map((place) => ({ ...place, level: () => 0.5 }));
    const answer = effectIn(faint, { minimumReporters: 1 });
    expect(answer).toMatchObject({ verdict: 'too_few', tooFewBecause: 'few_people' });
  });

  it('where nobody ever reported', () => {
    const answer = effectIn(calmed, {
      easting: 470_005,
      northing: 6_380_005,
      cells: cellsOfDisc(470_005, 6_380_005, 40),
    });
    expect(answer).toMatchObject({ verdict: 'too_few', tooFewBecause: 'few_people', matched: [] });
    const before = effectIn([]);
    expect(before.fortnights).toEqual({ asked: 10, before: 0, after: 0 });
  });
});

describe('displacement', () => {
  it('shows in the ring, and the sum says that nothing was gained', () => {
    const moved: PlantedPlace = {
      ...middle,
      distance: [80, 120],
      level: (fortnight) => (fortnight < 10 ? 3 : 9),
    };
    const { displacement, verdict } = effectIn(
      townWith((fortnight) => (fortnight < 10 ? 8 : 2), [moved]),
    );
    expect(verdict).toBe('fewer');
    expect(displacement?.verdict).toBe('more');
    expect(displacement?.place.people).toBeLessThan(-35);
    expect(displacement?.ring.people).toBeGreaterThan(35);
    expect(displacement?.total.low).toBeLessThan(0);
    expect(displacement?.total.high).toBeGreaterThan(0);
    expect(displacement?.quotient).toBeLessThan(-0.6);
  });
});

describe('regression to the mean', () => {
  it('is warned of where the place was worse just before than in its own past', () => {
    const peak = townWith((fortnight) => (fortnight >= 8 && fortnight < 12 ? 14 : 6));
    const answer = effectIn(peak, { start: '2026-06-29', fortnights: 4 });
    expect(answer.regression?.warnings).toContain('worse_than_its_past');
    expect(answer.regression?.usualBefore).toBeLessThan(56);
  });

  it('is not warned of where the place was as it always is', () => {
    const answer = effectIn(
      townWith(() => 8),
      { start: '2026-06-29', fortnights: 4 },
    );
    expect(answer.regression?.warnings ?? []).not.toContain('worse_than_its_past');
  });
});

describe('an outline that was drawn from reports', () => {
  const steady = townWith(() => 8);
  const warned = (stated: Partial<EffectQuestion>, places = steady) =>
    effectIn(places, stated).regression?.warnings.includes('outline_from_before') ?? false;

  it('is warned of where most of them are of the time before that is compared', () => {
    const drawnFrom = { from: '2026-01-12', to: '2026-05-31' };
    expect(warned({ drawnFrom })).toBe(true);
    expect(warned({ drawnFrom, fortnights: 6 })).toBe(true);
    expect(warned({ drawnFrom, fortnights: 5 })).toBe(false);
    expect(warned({ drawnFrom, fortnights: 4 })).toBe(false);
    expect(warned({})).toBe(false);
  });

  it('is warned of though its year began long before reporting did', () => {
    expect(warned({ drawnFrom: { from: '2025-06-01', to: '2026-05-31' } })).toBe(true);
  });

  it('is not warned of where it is older than what is compared', () => {
    const drawnFrom = { from: '2025-06-01', to: '2026-03-22' };
    expect(warned({ drawnFrom, fortnights: 5 })).toBe(false);
  });

  it('is warned of also where too few other places tell what is usual', () => {
    const few = steady.filter(({ northing }) => northing === middle.northing);
    const { regression } = effectIn(few, {
      drawnFrom: { from: '2026-01-12', to: '2026-05-31' },
    });
    expect(regression).toEqual({ warnings: ['outline_from_before'] });
  });
});

describe('lighting', () => {
  it('is judged by reports in the dark against those in daylight at the same place', () => {
    // At 12 it is light all year, at 21 dark except in summer: from October to March both sides are dark.
    const places = (evening: number): PlantedPlace[] => [
      { ...middle, hour: 12, level: () => 8 },
      { ...middle, hour: 21, level: (fortnight) => (fortnight < 6 ? 10 : evening) },
      { easting: 483_000, northing: 6_390_045, hour: 12, level: () => 10 },
      { easting: 483_000, northing: 6_390_045, hour: 21, level: () => 10 },
    ];
    const asked = { start: '2025-12-22', fortnights: 6, today: '2026-03-16', minimumReporters: 1 };
    const lit = effectAtPlace(holdTown(5, '2025-09-29', 12, places(3)), question(asked), quietJob);
    expect(lit.lighting?.verdict).toBe('fewer');
    const unlit = effectAtPlace(
      holdTown(5, '2025-09-29', 12, places(10)),
      question(asked),
      quietJob,
    );
    expect(unlit.lighting?.verdict).toBe('no_clear_change');
    expect(unlit.lighting?.dark.before).toBeGreaterThan(40);
  });

  it('does not take an autumn with more dark hours for worse', () => {
    // Four people a fortnight at each hour from 17 to 23, from July to September and from then to December.
    const places = [16, 17, 18, 19, 20, 21, 22].map((hour): PlantedPlace => ({
      ...middle,
      hour,
      level: () => 4,
    }));
    const { lighting } = effectAtPlace(
      holdTown(6, '2026-07-20', 10, places),
      question({ start: '2026-09-28', fortnights: 5, minimumReporters: 1 }),
      quietJob,
    );
    expect(lighting?.dark.after).toBeGreaterThan(2 * (lighting?.dark.before ?? Infinity));
    expect(lighting?.verdict).toBe('no_clear_change');
  });
});
