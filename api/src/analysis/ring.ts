/** Corners of a closed ring, the first repeated at the end; metres, EPSG:3006. */
export type Ring = [easting: number, northing: number][];
