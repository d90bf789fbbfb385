import { CircleCheck, List, Map, Table2 } from 'lucide-react';
import { Link } from 'wouter';
import { useMeasuresTexts } from '../../i18n/measures-texts.ts';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { mapAddress, viewNames, type MapView } from '../map-view.ts';

const icons = { karta: Map, lista: List, tabell: Table2, atgarder: CircleCheck } as const;

/** Three ways to see the same. */
export function ViewTabs({ view }: { view: MapView }) {
  const { views } = usePublicMapTexts();
  const { tab } = useMeasuresTexts();
  return (
    <nav className="view-tabs" aria-label={views.label}>
      {viewNames.map((name) => {
        const Icon = icons[name];
        return (
          <Link
            key={name}
            href={mapAddress({ ...view, view: name })}
            aria-current={name === view.view ? 'page' : undefined}
          >
            <Icon className="icon" aria-hidden="true" />
            {name === 'atgarder' ? tab : views[name]}
          </Link>
        );
      })}
    </nav>
  );
}
