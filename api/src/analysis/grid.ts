/** Where a grid stands: cells of `cellMetres`, its south-west corner in EPSG:3006, metres. */
export type CellGrid = {
  west: number;
  south: number;
  cellMetres: number;
  columns: number;
  rows: number;
};
