import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { describe, expect, test } from 'vitest';
import { namedDifferences, namedGroups, readAnswer } from '../../support/answer-attacker.ts';

function answer(stated: Partial<PublicPlace>): PublicPlace {
  return {
    id: 'cell:481600:6389800',
    kind: 'square',
    name: 'Stationen',
    outline: [],
    voices: { from: 10, to: 19 },
    reasons: [],
    ...stated,
  };
}

describe('the attacker who reads answers', () => {
  test('works out the numbers behind a rounded share', () => {
    // 10 of 16: 63 %, Wilson 39–82 %. No other number of at most 19 gives these three.
    const readings = readAnswer(answer({ unsafe: { share: 63, low: 39, high: 82 } }));
    expect(readings.get('those told of')).toEqual({ least: 16, most: 16 });
    expect(readings.get('unsafe')).toEqual({ least: 10, most: 10 });
    expect(readings.get('safe')).toEqual({ least: 6, most: 6 });
    expect(readings.get('not told of')).toEqual({ least: 0, most: 3 });
    expect(namedGroups(readings, 4)).toEqual([]);
  });

  test('names the two who call it safe where a share is told of too few', () => {
    // 14 of 16: 88 %, Wilson 64–97 %.
    const readings = readAnswer(answer({ unsafe: { share: 88, low: 64, high: 97 } }));
    expect(namedGroups(readings, 4)).toEqual(['safe: 2–2']);
  });

  test('names those who came between two days where counts are told one by one', () => {
    const [before, after] = [12, 14].map((people) =>
      readAnswer(answer({ voices: { from: people, to: people } })),
    );
    expect(before && after && namedDifferences(before, after, 4)).toEqual(['voices, since: 2–2']);
  });

  test('cannot name who came within a band, nor across it', () => {
    const [few, many] = [
      { from: 10, to: 19 },
      { from: 20, to: 49 },
    ].map((voices) => readAnswer(answer({ voices })));
    expect(few && many && namedDifferences(few, many, 4)).toEqual([]);
  });

  test('names those who gave no reason where a reason is told of all but few', () => {
    // 16 of 16 unsafe is told as a range; a reason of 13 of 16: Wilson 57–93 %.
    const readings = readAnswer(
      answer({
        voices: { from: 16, to: 16 },
        unsafe: { share: 100, low: 81, high: 100 },
        reasons: [{ reason: 'poor_lighting', low: 57, high: 93 }],
      }),
    );
    expect(namedGroups(readings, 4)).toContain('not poor_lighting: 3–3');
  });
});
