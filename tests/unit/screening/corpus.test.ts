import type { Finding } from '@trygghetskartan/api/contract/screening/finding';
import { describe, expect, test } from 'vitest';
import { heldOutHalf, tuningHalf, unseenSentences } from './corpus.ts';
import { describeFigures, measure } from './measure.ts';

/**
 * What is reached on the half that was held out, as [found, right of marked]: a floor. At the first look
 * one word on origin was missed ("syrianer", a slip in an ending, since mended) and one word too many
 * marked ("honom Abbe"). Who wrote the rules wrote these sentences too: a stranger's text does worse, as
 * the sentences of corpus/unfamiliar.ts did before they shaped the rules (name 9 of 27, origin 1 of 12).
 */
const floors = {
  name: [64, 64],
  identity_number: [7, 7],
  phone: [8, 8],
  email: [5, 5],
  plate: [7, 7],
  address: [15, 15],
  origin: [21, 21],
} as const satisfies Record<Finding['kind'], readonly [number, number]>;

const heldOut = measure(heldOutHalf);

test('the figures on both halves are shown', () => {
  const told = [
    describeFigures(`${tuningHalf.length} sentences that shaped the rules`, measure(tuningHalf)),
    describeFigures(`${heldOutHalf.length} sentences held out`, heldOut),
    describeFigures(
      `${unseenSentences.length} sentences written after the last rule`,
      measure(unseenSentences),
    ),
  ].join('\n');
  process.stdout.write(`${told}\n`);
  expect(told).toContain('recall');
});

describe.each(Object.entries(floors))('on the held-out half %s', (kind, [found, right]) => {
  const figures = [...heldOut].find(([one]) => one === kind)?.[1];

  test('is found as often as it was', () => {
    expect(figures?.found).toBeGreaterThanOrEqual(found);
  });

  test('is marked wrongly no more often than it was', () => {
    expect(figures?.right).toBeGreaterThanOrEqual(right);
    expect(figures?.wrong.length).toBeLessThanOrEqual(kind === 'name' ? 1 : 0);
  });
});

test('at least 320 sentences, a third of them innocent', () => {
  const all = [...tuningHalf, ...heldOutHalf];
  const innocent = all.filter(({ labelled }) => labelled.length === 0);
  expect(all.length).toBeGreaterThanOrEqual(320);
  expect(innocent.length).toBeGreaterThanOrEqual(all.length / 3);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});
