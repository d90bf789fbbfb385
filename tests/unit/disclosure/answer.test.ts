import { answerPlace } from '@trygghetskartan/api/analysis/disclosure/answer';
import { closePlace } from '@trygghetskartan/api/analysis/disclosure/close-place';
import { expect, test } from 'vitest';

/** Sixty people of one fortnight, of whom the first so many call it unsafe. */
const sixty = (unsafe: number) =>
  Array.from({ length: 60 }, (_, person) => ({
    reportId: person,
    reporter: `${person}`,
    fortnight: 1,
    unsafe: person < unsafe,
    reasons: 0,
    dark: false,
  }));

/** What is told of them with a least number of people that was changed since it was closed. */
function tellOf(unsafe: number, { closedWith, askedWith }: Record<string, number>) {
  const figures = closePlace({ waiting: sixty(unsafe), lastBlock: undefined, open: [] }, 1, {
    minimumCount: closedWith ?? 0,
    random: () => 0.9,
  });
  const answer = answerPlace(figures, { first: 1, last: 1 }, askedWith ?? 0);
  return answer?.having.find(({ property }) => property === 'unsafe');
}

test('fewer than ten is not told as fewer than five when the least number is lowered', () => {
  expect(tellOf(9, { closedWith: 10, askedWith: 5 })).toMatchObject({ least: 0, most: 9 });
  expect(tellOf(51, { closedWith: 10, askedWith: 5 })).toMatchObject({ least: 51, most: 60 });
});

test('nor does fewer than five become more exact when it is raised', () => {
  expect(tellOf(3, { closedWith: 5, askedWith: 10 })).toMatchObject({ least: 0, most: 9 });
  expect(tellOf(57, { closedWith: 5, askedWith: 10 })).toMatchObject({ least: 51, most: 60 });
});
