import {
  ClipboardCheck,
  FileText,
  ListOrdered,
  LogOut,
  Map as MapIcon,
  MessageSquare,
  TriangleAlert,
} from 'lucide-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { FilterBar } from '../filter/FilterBar.tsx';
import { signOut } from '../loading/staff-api.ts';
import { useSession } from '../session/session.ts';
import type { ChangeView } from '../view/use-view.ts';
import type { ViewState } from '../view/view-state.ts';
import { pageAddress, startAddress } from './addresses.ts';
import { useMunicipality } from './municipality.ts';

const entries = [
  { page: 'karta', label: 'Karta', Icon: MapIcon },
  { page: 'hotspots', label: 'Hotspots', Icon: ListOrdered },
  { page: 'rapporter', label: 'Rapporter', Icon: FileText },
  { page: 'atgarder', label: 'Åtgärder', Icon: ClipboardCheck },
  { page: 'synpunkter', label: 'Synpunkter', Icon: MessageSquare },
  { page: 'avvikande', label: 'Avvikande', Icon: TriangleAlert },
] as const;

/** On a phone the row of pages may be wider than the screen. */
function bringIntoView(entry: HTMLElement | null): void {
  entry?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The frame of every working page: the rail, and the filter that all of them share. */
export function Shell({
  title,
  view,
  onChange,
  mixed = false,
  unfiltered = false,
  children,
}: {
  title: string;
  view: ViewState;
  onChange: ChangeView;
  /** Whether the page can show safe and unsafe reports together. */
  mixed?: boolean;
  /** Whether the page shows the same whatever the filter is; the rail still carries it. */
  unfiltered?: boolean;
  children: ReactNode;
}) {
  const municipality = useMunicipality();
  const { member, onSignedOut, onFailure } = useSession();
  const [path, navigate] = useLocation();
  // The API takes unsafe for granted where feelings cannot be mixed; the sentence says so.
  const feeling = view.filter.feeling ?? (mixed ? undefined : 'unsafe');

  useEffect(() => {
    document.title = `${title} – Trygghetskartan ${municipality.name}`;
  }, [title, municipality.name]);

  const leave = async () => {
    try {
      await signOut();
      onSignedOut();
      navigate(startAddress);
    } catch (error) {
      onFailure(error);
    }
  };

  return (
    <div className="shell" data-feeling={feeling}>
      <a className="shell-skip visually-hidden" href="#innehall">
        Till innehållet
      </a>
      <header className="rail">
        <p className="rail-name">
          <span>Trygghetskartan</span>
          <strong>{municipality.name}</strong>
        </p>
        <nav aria-label="Sidor">
          <ul className="rail-pages">
            {entries.map(({ page, label, Icon }) => {
              const isCurrent = `${path}/`.startsWith(`/personal/${page}/`);
              return (
                <li key={page} ref={isCurrent ? bringIntoView : undefined}>
                  <Link
                    href={pageAddress(page, view.filter)}
                    className="rail-entry"
                    aria-current={isCurrent ? 'page' : undefined}
                  >
                    <Icon className="icon" aria-hidden />
                    {label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
        <div className="rail-member">
          <span className="soft">{member.name}</span>
          <button type="button" className="rail-entry" onClick={() => void leave()}>
            <LogOut className="icon" aria-hidden />
            Logga ut
          </button>
        </div>
      </header>
      <main className="shell-main" id="innehall" tabIndex={-1}>
        <h1 className="visually-hidden">{title}</h1>
        <div className="shell-top" hidden={unfiltered && !municipality.demonstration}>
          {!unfiltered && (
            <FilterBar
              filter={{ ...view.filter, feeling }}
              mixed={mixed}
              municipality={municipality}
              onChange={(filter, options) =>
                onChange({ filter, hotspot: undefined, before: undefined }, options)
              }
            />
          )}
          {municipality.demonstration && (
            <p className="demonstration">
              <strong>Demonstration.</strong> Rapporterna är påhittade.
            </p>
          )}
        </div>
        {children}
      </main>
    </div>
  );
}
