import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import { reasons, safeReasons, unsafeReasons } from '@trygghetskartan/db/vocabulary';
import type { Feeling, Reason } from '@trygghetskartan/db/vocabulary';

/** The reasons that reports with this feeling can have. */
export function fittingReasons(feeling: Feeling | undefined): readonly Reason[] {
  if (feeling === undefined) {
    return reasons;
  }
  return feeling === 'unsafe' ? unsafeReasons : safeReasons;
}

/** Drops the chosen reasons that would leave the selection empty. */
export function keepFittingReasons(filter: ReportFilter): ReportFilter {
  const fitting = fittingReasons(filter.feeling);
  const kept = filter.reasons?.filter((reason) => fitting.includes(reason)) ?? [];
  return { ...filter, reasons: kept.length > 0 ? kept : undefined };
}
