import {
  Bus,
  Church,
  Cross,
  Flower2,
  GraduationCap,
  Siren,
  TrainFront,
  Waves,
  type LucideIcon,
} from 'lucide-react';
import type { PlaceKind } from '@trygghetskartan/db/vocabulary';

const icons: Partial<Record<PlaceKind, LucideIcon>> = {
  station: TrainFront,
  bus_station: Bus,
  school: GraduationCap,
  hospital: Cross,
  church: Church,
  cemetery: Flower2,
  sport: Waves,
  service: Siren,
};

/** The sign of a place on the map: shape and icon tell the kind, the name stands below. */
export function PlaceMark({ kind }: { kind: PlaceKind }) {
  const Icon = icons[kind];
  return (
    <span className={`place-mark place-mark--${kind}`}>
      {Icon !== undefined && <Icon aria-hidden="true" size={14} strokeWidth={2.25} />}
      {kind === 'tunnel' && (
        <svg aria-hidden="true" viewBox="0 0 14 14" width="14" height="14">
          <path
            d="M2 13V8a5 5 0 0 1 10 0v5M5 13V8.5a2 2 0 0 1 4 0V13"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
          />
        </svg>
      )}
    </span>
  );
}
