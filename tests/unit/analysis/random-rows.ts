import * as fc from 'fast-check';
import type { ReportRow } from '@trygghetskartan/api/analysis/columns';
import {
  actions,
  dayParts,
  entryModes,
  feelings,
  feltKinds,
  placeMethods,
  reasons,
  reportStatuses,
} from '@trygghetskartan/db/vocabulary';
import { reportRow } from './rows.ts';

/** A metre grid round the middle of the town, so that people often share a voice cell. */
const easting = fc.integer({ min: -60, max: 60 }).map((metres) => 481_950 + metres);
const northing = fc.integer({ min: -60, max: 60 }).map((metres) => 6_390_600 + metres);
/** Within two days round the night that has an hour twice. */
const instant = fc
  .integer({ min: 0, max: 2 * 24 * 60 })
  .map((minutes) => Date.UTC(2026, 9, 24) + minutes * 60_000);

/** Rows of few ids and few people, so that they replace and withdraw each other. */
export const randomRow: fc.Arbitrary<ReportRow> = fc
  .record({
    // Ids of several pages, with gaps.
    id: fc.integer({ min: 1, max: 60 }).map((n) => n * 97),
    easting,
    northing,
    reporter: fc.integer({ min: 1, max: 12 }).map((n) => `person ${n}`),
    feltAt: fc.option(instant, { nil: undefined }),
    receivedAt: instant,
    feltKind: fc.constantFrom(...feltKinds),
    dayPart: fc.option(fc.constantFrom(...dayParts), { nil: undefined }),
    feeling: fc.constantFrom(...feelings),
    reasons: fc.subarray([...reasons]),
    actions: fc.subarray([...actions]),
    entryMode: fc.constantFrom(...entryModes),
    placeMethod: fc.constantFrom(...placeMethods),
    status: fc.constantFrom('received', 'received', 'received', ...reportStatuses),
  })
  .map(reportRow);
