import { keepGround } from '@trygghetskartan/api/analysis-threads/kept-ground';
import { joinChanges } from '@trygghetskartan/api/analysis-threads/join-changes';
import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { selectReports, type ReportSelection } from '@trygghetskartan/api/analysis/filter';
import { layGround } from '@trygghetskartan/api/analysis/ground';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRow } from '../analysis/random-rows.ts';
import { NASSJO, reportRow } from '../analysis/rows.ts';

const options = { checkCancelled: () => undefined };

test('a ground that is asked for again is as one laid anew, whatever came between', () => {
  const rows = fc.array(randomRow, { maxLength: 30 });
  const selection = fc.constantFrom<ReportSelection>({}, { feeling: 'unsafe' }, { reasons: 6 });
  const step = fc.record({ taken: fc.array(rows, { maxLength: 3 }), asked: selection });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const columns = createColumns(NASSJO);
      const kept = keepGround();
      for (const { taken, asked } of steps) {
        for (const each of taken) {
          kept.note(takeUp(columns, each));
        }
        const ground = kept.of(columns, asked, options);
        expect(ground).toEqual(layGround(columns, selectReports(columns, asked), options));
      }
    }),
    { numRuns: 40 },
  );
});

test('a ground whose making was cancelled is laid anew', () => {
  const columns = createColumns(NASSJO);
  const kept = keepGround();
  const take = (row: Partial<ReportRow>) => kept.note(takeUp(columns, [reportRow(row)]));
  take({ id: 1, reporter: 'one' });
  kept.of(columns, {}, options);
  for (let stopAt = 1; stopAt <= 3; stopAt++) {
    take({ id: 1 + stopAt, reporter: `another ${stopAt}` });
    let checks = 0;
    const checkCancelled = () => {
      if (++checks === stopAt) {
        throw new Error('cancelled');
      }
    };
    const asked: ReportSelection = { fromMinute: stopAt };
    expect(() => kept.of(columns, asked, { checkCancelled })).toThrow('cancelled');
    for (const selection of [asked, {}]) {
      const anew = layGround(columns, selectReports(columns, selection), options);
      expect(kept.of(columns, selection, options)).toEqual(anew);
    }
  }
});

test('two changes, one after the other, are told as one', () => {
  const first = { reporters: Uint32Array.of(2, 7), deltas: Int32Array.of(1, -2) };
  const then = { reporters: Uint32Array.of(1, 7, 9), deltas: Int32Array.of(1, 2, 1) };
  expect(joinChanges(first, then)).toEqual({
    reporters: Uint32Array.of(1, 2, 7, 9),
    deltas: Int32Array.of(1, 1, 0, 1),
  });
});
