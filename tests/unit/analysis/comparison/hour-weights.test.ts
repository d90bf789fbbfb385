import { countClockHours } from '@trygghetskartan/api/analysis/comparison/clock-hours';
import { weighedHours, weighHours } from '@trygghetskartan/api/analysis/comparison/hour-weights';
import { createDarknessClock } from '@trygghetskartan/api/analysis/darkness';
import { createLocalClock } from '@trygghetskartan/api/analysis/local-time';
import { describe, expect, it } from 'vitest';
import { NASSJO } from '../rows.ts';

const clock = {
  localTime: createLocalClock(NASSJO.timeZone),
  darknessAt: createDarknessClock(NASSJO.lat, NASSJO.lng),
};
const minute = (moment: string): number => Date.parse(moment) / 60_000;
const evenly = new Float64Array(24).fill(1);

describe('hours by the clock and the sun', () => {
  it('are all the hours of the period, with one more or less when the clocks change', () => {
    const sum = (hours: Float64Array): number => hours.reduce((total, own) => total + own, 0);
    const day = (from: string, to: string) => countClockHours(clock, minute(from), minute(to));
    expect(sum(day('2026-06-01T00:00+02:00', '2026-06-02T00:00+02:00'))).toBeCloseTo(24, 9);
    const spring = day('2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00');
    expect(sum(spring)).toBeCloseTo(23, 9);
    // 02–03 is skipped in spring and passed twice in autumn; dark at that hour.
    expect(spring[2 * 2 + 1]).toBe(0);
    const autumn = day('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00');
    expect(sum(autumn)).toBeCloseTo(25, 9);
    expect(autumn[2 * 2 + 1]).toBeCloseTo(2, 9);
  });

  it('are dark for 15.7 hours at the winter solstice and 3.7 at the summer solstice', () => {
    // Half the light day is H, cos H = (sin(−6°) − sin φ sin δ)/(cos φ cos δ), φ = 57.653°:
    // δ = −23.437°: H = 61.8°, light 2H/15 = 8.24 h; δ = 23.436°: H = 152.5°, light 20.3 h.
    const winter = countClockHours(
      clock,
      minute('2026-12-21T00:00+01:00'),
      minute('2026-12-22T00:00+01:00'),
    );
    expect(weighedHours(winter, evenly)[1]).toBeCloseTo(15.76, 0);
    const summer = countClockHours(
      clock,
      minute('2026-06-21T00:00+02:00'),
      minute('2026-06-22T00:00+02:00'),
    );
    expect(weighedHours(summer, evenly)[1]).toBeCloseTo(3.67, 0);
  });
});

describe('how busy the hours are', () => {
  it('is found whatever the darkness does, where rates are period times hour times darkness', () => {
    // Busy from 16 to 23, three times as much in the dark, half as much in the second period.
    const busy = (hour: number): number => (hour >= 16 ? 4 : hour >= 7 ? 2 : 0.25);
    const periods = [
      ['2026-06-01T00:00+02:00', '2026-08-01T00:00+02:00', 1],
      ['2026-11-01T00:00+01:00', '2027-01-01T00:00+01:00', 0.5],
    ].map(([from, to, level]) => {
      const hours = countClockHours(clock, minute(String(from)), minute(String(to)));
      const counts = hours.map(
        (own, s) => own * Number(level) * busy(s >> 1) * ((s & 1) === 1 ? 3 : 1),
      );
      return { counts, hours };
    });
    const weights = weighHours(periods);
    const mean = Array.from({ length: 24 }, (_, h) => busy(h)).reduce((a, b) => a + b) / 24;
    for (const [hour, weight] of weights.entries()) {
      expect(weight).toBeCloseTo(busy(hour) / mean, 4);
    }
  });

  it('is even where nothing is known', () => {
    const hours = new Float64Array(48).fill(1);
    expect([...weighHours([{ counts: new Float64Array(48), hours }])]).toEqual([...evenly]);
  });
});
