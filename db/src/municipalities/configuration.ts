import type { MultiPolygon, Position } from '../geo.ts';
import type { AreaKind, PlaceKind } from '../vocabulary.ts';

/** What a municipality is made of when it is set up. Its own changes afterwards are in the database. */
export interface MunicipalityConfiguration {
  /** Four digits of Statistics Sweden. */
  code: string;
  name: string;
  /** Host names it answers on; empty = it is the server's default. */
  hosts: string[];
  /** IANA name. */
  timeZone: string;
  /** [easting, northing], EPSG:3006: where the map opens. */
  centre: Position;
  /** WGS 84. */
  boundary: MultiPolygon;
  minimumCount: number;
  settings: Record<string, unknown>;
  areas: AreaConfiguration[];
  places: PlaceConfiguration[];
}

export interface AreaConfiguration {
  slug: string;
  name: string;
  kind: AreaKind;
  outline: AreaOutline;
}

/** Corners in order, without the first repeated, or a circle; EPSG:3006, metres. */
export type AreaOutline = { corners: Position[] } | { centre: Position; radiusMetres: number };

export interface PlaceConfiguration {
  name: string;
  kind: PlaceKind;
  /** EPSG:3006, metres. */
  easting: number;
  northing: number;
}
