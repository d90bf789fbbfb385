import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import type { PartName } from '@trygghetskartan/api/contract/filter-sentence';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { ChevronDown, Minus, Plus, RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { sameFilter, startFilter } from '../view/view-state.ts';
import { PartPopover } from './PartPopover.tsx';
import { localDay } from './period.ts';
import { sentenceParts } from './sentence-parts.ts';

export type ChangeFilter = (filter: ReportFilter, options?: { replace?: boolean }) => void;

/** The filter as a sentence. What is said can be pressed and changed; what is not yet said is offered. */
export function FilterBar({
  filter,
  municipality,
  mixed,
  onChange,
}: {
  filter: ReportFilter;
  municipality: Municipality;
  /** Whether the page can show both feelings at once. Heat and hotspots never mix them. */
  mixed: boolean;
  onChange: ChangeFilter;
}) {
  const { timeZone, areas } = municipality;
  const [today] = useState(() => localDay(new Date(), timeZone));
  // On a narrow screen what may be added is folded away until it is asked for.
  const [unfolded, setUnfolded] = useState(false);
  const base = useId();
  const areaName = (slug: string) => areas.find((area) => area.slug === slug)?.name;
  const parts = sentenceParts(filter, { today, areaName });
  const said = parts.filter(({ phrase }) => phrase !== undefined);
  const offered = parts.filter(({ phrase }) => phrase === undefined);
  const popoverId = (name: PartName) => `${base}-${name}`;
  const buttonId = (name: PartName) => `${base}-${name}-button`;
  return (
    <section className="filter" aria-label="Urval">
      <p className="filter-sentence">
        {said.map(({ name, phrase, label }, index) => (
          <button
            key={name}
            id={buttonId(name)}
            type="button"
            className="filter-said"
            popoverTarget={popoverId(name)}
            aria-haspopup="dialog"
          >
            <span className="visually-hidden">{label}: </span>
            <span className="filter-phrase">{phrase}</span>
            {index < said.length - 1 && ','}
            <ChevronDown className="icon" aria-hidden />
          </button>
        ))}
      </p>
      <div className="filter-more" data-unfolded={unfolded}>
        {offered.length > 0 && (
          <button
            type="button"
            className="filter-offered filter-fold"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? (
              <Minus className="icon" aria-hidden />
            ) : (
              <Plus className="icon" aria-hidden />
            )}
            Avgränsa
          </button>
        )}
        {offered.map(({ name, label }) => (
          <button
            key={name}
            id={buttonId(name)}
            type="button"
            className="filter-offered filter-part"
            popoverTarget={popoverId(name)}
            aria-haspopup="dialog"
          >
            <Plus className="icon" aria-hidden />
            {label}
          </button>
        ))}
        {!sameFilter(filter, startFilter) && (
          <button type="button" className="filter-offered" onClick={() => onChange(startFilter)}>
            <RotateCcw className="icon" aria-hidden />
            Rensa
          </button>
        )}
      </div>
      {parts.map(({ name, label }) => (
        <PartPopover
          key={name}
          id={popoverId(name)}
          buttonId={buttonId(name)}
          label={label}
          name={name}
          filter={filter}
          onChange={onChange}
          areas={areas}
          today={today}
          mixed={mixed}
        />
      ))}
    </section>
  );
}
