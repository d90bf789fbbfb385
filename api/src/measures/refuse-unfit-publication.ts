import type { MeasureContent } from '@trygghetskartan/db/queries/measures';
import { findPersonalData } from '../contract/screening/find-personal-data.ts';
import { kindsIn } from '../contract/screening/finding.ts';
import { findSmallCounts } from '../contract/screening/small-counts.ts';
import { Problem } from '../problem.ts';

const published = ['title', 'placeName', 'words', 'refusalReason'] as const;

/**
 * What may not become public as it stands: nothing to read, a count of fewer people than the
 * municipality tells of, or, unless whoever publishes has seen it, what may point at a person.
 */
export function refuseUnfitPublication(
  measure: MeasureContent,
  { minimumCount, personalDataSeen }: { minimumCount: number; personalDataSeen: boolean },
): void {
  const errors = published.flatMap((name) => {
    const text = measure[name] ?? '';
    const at = (code: string, detail: string) => ({ pointer: `/${name}`, code, detail });
    return [
      ...(name === 'words' && text === '' ? [at('empty', 'nothing for the public to read')] : []),
      ...(findSmallCounts(text, minimumCount).length > 0
        ? [at('small_count', `counts fewer than ${minimumCount}`)]
        : []),
      ...(personalDataSeen ? [] : kindsIn(findPersonalData(text))).map((kind) =>
        at(kind, 'may point at a person'),
      ),
    ];
  });
  if (errors.length > 0) {
    throw new Problem('publication_unfit', { errors });
  }
}
