import { expect, test } from 'vitest';
import {
  avoidanceSentence,
  busiestSentence,
  lastingSentence,
  robustnessSentence,
  trendSentence,
  trendWord,
  unsafeShareSentence,
} from '@trygghetskartan/web/staff/hotspots/evidence-words';

const trend = { from: '2026-07-06', people: [3, 4, 2, 5, 3, 4, 3, 2, 9] };

test('a place that runs have found before says since when and how often', () => {
  expect(lastingSentence({ id: 12, since: '2026-03-01', found: 14, runs: 18 })).toBe(
    'Plats 12, känd sedan mars 2026: hittad i 14 av 18 genomgångar.',
  );
  expect(lastingSentence({ id: 31, since: '2026-11-15', found: 1, runs: 1 })).toBe(
    'Plats 31, känd sedan november 2026.',
  );
});

test('one high fortnight is not yet called an increase', () => {
  expect(trendSentence({ ...trend, p: 0.01, rising: true, alert: false })).toContain(
    'kan vara en slump',
  );
  expect(trendWord({ ...trend, p: 0.01, rising: true, alert: false })).toBe('Kanske ökar');
  expect(trendWord({ ...trend, p: 0.01, rising: true, alert: true })).toBe('Ökar');
  expect(trendWord({ ...trend, p: 0.4, rising: false, alert: false })).toBeUndefined();
});

test('too short a time is said, and is no verdict', () => {
  expect(trendSentence({ ...trend, rising: false, alert: false })).toMatch(/^Färre än åtta/);
});

test('the busiest hour names its weekday in the plural', () => {
  expect(busiestSentence({ busiest: { weekday: 4, hour: 22, people: 8 } })).toBe(
    'Flest på fredagar kl. 22–23 (8 personer).',
  );
  expect(busiestSentence({ busiest: undefined })).toBeUndefined();
});

test('a share is said with its interval, and "alla" where nobody says otherwise', () => {
  const share = { people: 18, of: 24, share: 0.75, low: 0.551, high: 0.88 };
  expect(unsafeShareSentence({ unsafeShare: share })).toBe(
    '18 av 24 personer som har rapporterat platsen kallar den otrygg (55–88 %).',
  );
  expect(
    unsafeShareSentence({ unsafeShare: { people: 9, of: 9, share: 1, low: 0.7, high: 1 } }),
  ).toBe('Alla 9 personer som har rapporterat platsen kallar den otrygg.');
  expect(avoidanceSentence({ avoidance: share })).toContain('18 av 24');
});

test('how well a place holds is a verdict with its count', () => {
  expect(robustnessSentence({ verdict: 'weak', holds: 2, of: 5 })).toBe(
    'Osäker plats: hittas i 2 av 5 prov.',
  );
  expect(robustnessSentence({ verdict: 'firm', holds: 5, of: 5 })).toContain('Platsen håller:');
});
