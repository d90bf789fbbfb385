/**
 * Reports as the detector and the heat see them: who stood where and when, nothing more.
 * All arrays have one entry per report.
 */
export type ReportPoints = {
  /** Metres, EPSG:3006. Finer than a centimetre is not kept. */
  easting: Float64Array;
  northing: Float64Array;
  /** Any number that is the same for the same person; need not be dense. */
  reporter: Uint32Array;
  /** Days with fraction, from any epoch; only differences and whole fortnights count. */
  day: Float64Array;
  /**
   * 1 where the place was chosen by search or from a list, so that many people can share one exact
   * spot without having stood there; such a spot is spread out before the test. 0 for a place
   * pointed out on the map or measured, and for imports geocoded by address.
   */
  spreadable: Uint8Array;
};
