import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import type { Point } from './overview-layout.ts';

/** What a number stands on: square where the place is sudden, as on the map, and else round. */
export function NumberShape({
  hotspot: { sudden },
  centre: { x, y },
  radius,
}: {
  hotspot: Pick<Hotspot, 'sudden'>;
  centre: Point;
  radius: number;
}) {
  return sudden ? (
    <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} rx={radius / 4} />
  ) : (
    <circle cx={x} cy={y} r={radius} />
  );
}
