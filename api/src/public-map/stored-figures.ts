import type {
  BlockRow,
  BundleRow,
  StandingVoice,
  WaitingReport,
} from '@trygghetskartan/db/queries/release-blocks';
import { z } from 'zod';
import type { Block, Bundle, Entry } from '../analysis/disclosure/ledger.ts';
import { forEachProperty, voiceFromBits } from '../analysis/disclosure/properties.ts';
import { feltMoment } from '../analysis/felt-time.ts';
import { reasonMask } from '../analysis/reason-bits.ts';
import type { Darkness } from '../analysis/darkness.ts';

/** Stored reports as the guard sees them. */
export function toEntry(report: WaitingReport, darknessAt: (epochMs: number) => Darkness): Entry {
  const { reportId, reporter, fortnight, feeling, reasons, feltKind, feltAt, receivedAt } = report;
  const moment = feltMoment({ feltKind, feltAt: feltAt ?? undefined, receivedAt });
  return {
    reportId,
    reporter,
    fortnight,
    unsafe: feeling === 'unsafe',
    reasons: reasonMask(reasons),
    dark: moment !== undefined && darknessAt(moment) === 'dark',
  };
}

/** A block with those who still stand behind it. */
export function toBlock(
  { number, first, last, people, having, floor, takenAway }: BlockRow,
  standing: readonly StandingVoice[],
): Block {
  return {
    number,
    first,
    last,
    people,
    having: forEachProperty((property) => having[property] ?? 0),
    floor,
    takenAway,
    voices: new Map(standing.map(({ reporter, voice }) => [reporter, voiceFromBits(voice)])),
  };
}

const statement = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('counted'), having: z.int(), floors: z.array(z.int()).length(2) }),
  z.object({ kind: z.enum(['few', 'nearly_all']), fewerThan: z.int() }),
  z.object({ kind: z.literal('withheld') }),
]);

/** A bundle of these blocks. What cannot be read of it is withheld. */
export function toBundle(
  { of, statements, takenAway }: BundleRow,
  blocks: readonly number[],
): Bundle {
  return {
    blocks,
    of,
    statements: forEachProperty((property) =>
      statement.catch({ kind: 'withheld' }).parse(statements[property]),
    ),
    takenAway,
  };
}
