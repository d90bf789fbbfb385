import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { whatOthersSay } from '@trygghetskartan/web/resident/same-here/what-others-say';
import { expect, test } from 'vitest';

const reason = (name: PublicPlace['reasons'][number]['reason']) => ({
  reason: name,
  low: 20,
  high: 60,
});
const place = (
  unsafe: PublicPlace['unsafe'],
  reasons: PublicPlace['reasons'] = [],
): PublicPlace => ({
  id: 'cell:480600:6389800',
  kind: 'square',
  name: 'Vid Stortorget',
  outline: [],
  voices: { from: 10, to: 19 },
  reasons,
  ...(unsafe !== undefined && { unsafe }),
});

test('most say unsafe only where the whole interval says so, with the three most common reasons', () => {
  const reasons = [
    reason('poor_lighting'),
    reason('deserted'),
    reason('run_down'),
    reason('traffic'),
  ];
  expect(whatOthersSay(place({ share: 80, low: 61, high: 91 }, reasons))).toEqual({
    feeling: 'unsafe',
    reasons: ['poor_lighting', 'deserted', 'run_down'],
  });
  expect(whatOthersSay(place({ low: 51, high: 70 }))).toEqual({ feeling: 'unsafe', reasons: [] });
});

test('most say safe likewise, and no reason for the opposite comes along', () => {
  expect(whatOthersSay(place({ share: 25, low: 12, high: 45 }, [reason('deserted')]))).toEqual({
    feeling: 'safe',
    reasons: [],
  });
});

test('nothing is offered where people are divided or too few have spoken', () => {
  expect(whatOthersSay(place({ share: 63, low: 39, high: 82 }))).toBeUndefined();
  expect(whatOthersSay(place({ low: 50, high: 80 }))).toBeUndefined();
  expect(whatOthersSay(place({ low: 20, high: 50 }))).toBeUndefined();
  expect(whatOthersSay(place(undefined, [reason('deserted')]))).toBeUndefined();
});
