import { useState } from 'react';
import { startOfTwelveMonths } from '@trygghetskartan/api/contract/filter-sentence';
import { OneChoice } from './choices.tsx';
import type { EditorProps } from './PartEditor.tsx';
import { findPreset, periodPresets } from './period.ts';

/** A period that ends today, or two days of one's own choosing. */
export function PeriodEditor({ filter, onChange, today }: EditorProps & { today: string }) {
  const to = filter.to ?? today;
  const [days, setDays] = useState({ from: filter.from ?? startOfTwelveMonths(to), to });
  const presets = periodPresets(today);
  const backwards = days.from > days.to;

  const setDay = (name: 'from' | 'to', day: string) => {
    const next = { ...days, [name]: day };
    setDays(next);
    if (next.from !== '' && next.to !== '' && next.from <= next.to) {
      onChange({ ...filter, ...next });
    }
  };
  return (
    <>
      <OneChoice
        legend="Vilken period?"
        value={findPreset(filter, today)?.label ?? ''}
        options={presets.map(({ label }) => ({ value: label, label }))}
        onChange={(chosen) => {
          const preset = presets.find(({ label }) => label === chosen);
          if (preset !== undefined) {
            onChange({ ...filter, ...preset.period });
            const end = preset.period.to ?? today;
            setDays({ from: preset.period.from ?? startOfTwelveMonths(end), to: end });
          }
        }}
      />
      <fieldset className="choices choice-days">
        <legend>Egna dagar</legend>
        <label className="field">
          <span>Från och med</span>
          <input
            type="date"
            value={days.from}
            max={today}
            onChange={(event) => setDay('from', event.target.value)}
          />
        </label>
        <label className="field">
          <span>Till och med</span>
          <input
            type="date"
            value={days.to}
            max={today}
            onChange={(event) => setDay('to', event.target.value)}
          />
        </label>
        <output className="choice-hint">
          {backwards && 'Från-dagen ligger efter till-dagen.'}
        </output>
      </fieldset>
    </>
  );
}
