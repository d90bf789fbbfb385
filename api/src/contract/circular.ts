/** Directional statistics of the clock (K. V. Mardia and P. E. Jupp, Directional Statistics, 2000, ch. 2). */

export type HourSummary = {
  /** Circular mean in hours, 0 ≤ hour < 24; undefined where nothing is known or the hours balance out. */
  meanHour: number | undefined;
  /** Resultant length R: 1 when all are at the same hour, 0 when spread evenly round the clock. */
  concentration: number;
};

/**
 * Mean hour of 24 counts, count[h] standing at h o'clock exactly. Midnight is no edge: 23 and 1
 * have the mean 0, where the ordinary mean says 12. With two opposite peaks (rush hours) R is
 * small and the mean says nothing: show the counts.
 */
export function summariseHours(counts: ArrayLike<number>): HourSummary {
  let east = 0;
  let north = 0;
  let total = 0;
  for (let hour = 0; hour < 24; hour++) {
    const count = counts[hour] ?? 0;
    const angle = (2 * Math.PI * hour) / 24;
    north += count * Math.cos(angle);
    east += count * Math.sin(angle);
    total += count;
  }
  if (total === 0) return { meanHour: undefined, concentration: 0 };
  const concentration = Math.hypot(north, east) / total;
  if (concentration < 1e-9) return { meanHour: undefined, concentration: 0 };
  const hour = (Math.atan2(east, north) * 24) / (2 * Math.PI);
  return { meanHour: (hour + 24) % 24, concentration };
}
