import type { HotspotProfile } from '../analysis/profile.ts';
import type { Share } from '../analysis/proportion.ts';
import type { Hotspot } from '../contract/hotspot.ts';

/** Who, why and when, as an answer says it, in the contract's order; what is not known is left out. */
export function describeProfile(profile: HotspotProfile, unsafeShare: Share | undefined) {
  const { darkness, avoidance } = profile;
  return {
    reasons: profile.reasons,
    hours: profile.hours,
    weekdays: profile.weekdays,
    peopleWithHour: profile.peopleWithHour,
    ...(darkness.share !== undefined &&
      darkness.wilsonLow !== undefined &&
      darkness.wilsonHigh !== undefined && {
        darkness: {
          dark: darkness.dark,
          known: darkness.known,
          share: darkness.share,
          low: darkness.wilsonLow,
          high: darkness.wilsonHigh,
        },
      }),
    loudestShare: profile.largestReporterShare,
    hourByWeekday: profile.hourByWeekday,
    months: profile.months,
    ...(unsafeShare !== undefined && { unsafeShare }),
    ...(avoidance !== undefined && { avoidance }),
  } satisfies Partial<Hotspot>;
}
