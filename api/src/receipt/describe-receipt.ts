import type { ReceiptRow } from '@trygghetskartan/db/queries/receipts';
import type { ReceiptAnswer } from '../contract/receipt.ts';
import { daysOf } from '../runs/fortnight.ts';

/** What the reporter is told; of an erased report that it is erased, and nothing of its blanks. */
export function describeReceipt(row: ReceiptRow, wordsReadAt: readonly Date[]): ReceiptAnswer {
  const { status, lng, lat, placeMethod, placeAccuracyMetres, placeArea } = row;
  const receivedAt = row.receivedAt.toISOString();
  if (status === 'erased') {
    return { status, receivedAt, report: null };
  }
  const { feeling, strength, reasons, actions, words, wordFindings } = row;
  const { ageBand, gender, entryMode } = row;
  const { feltKind, feltAt, feltDayPart, feltWeekPart, releasedPlace, releasedFortnight } = row;
  return {
    status,
    receivedAt,
    report: {
      place: {
        lng,
        lat,
        method: placeMethod,
        accuracyMetres: placeAccuracyMetres,
        area: placeArea,
      },
      feeling,
      strength,
      reasons,
      feltKind,
      feltAt: feltAt?.toISOString() ?? null,
      feltDayPart,
      feltWeekPart,
      actions,
      words,
      wordFindings,
      ageBand,
      gender,
      entryMode,
      wordsReadAt: wordsReadAt.map((at) => at.toISOString()),
      released:
        releasedPlace === null || releasedFortnight === null
          ? null
          : { place: releasedPlace, ...daysOf(releasedFortnight) },
    },
  };
}
