import { measureKindLabels, measureStatusLabels } from '@trygghetskartan/api/contract/labels';
import { measureKinds, measureStatuses } from '@trygghetskartan/db/vocabulary';
import { CircleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { localDay } from '../filter/period.ts';
import { failureSentence } from '../loading/failure-words.ts';
import { useSession } from '../session/session.ts';
import { useMunicipality } from '../shell/municipality.ts';
import { complainAbout, longest, type Draft, type DraftField } from './draft.ts';
import { FormField } from './FormField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { WordsHints } from './WordsHints.tsx';

interface MeasureFormProps {
  initial: Draft;
  /** Where it lies, in words; absent for a new one. */
  placedAt?: string;
  /** Stores it; what it throws stands beside the button. */
  onSave: (draft: Draft) => Promise<void>;
  onChange?: () => void;
  /** Stands beside the button. */
  children?: ReactNode;
}

/** All that can be written down of a measure: first what everybody may come to read, then what stays in the house. */
export function MeasureForm({ initial, placedAt, onSave, onChange, children }: MeasureFormProps) {
  const { timeZone } = useMunicipality();
  const { onFailure } = useSession();
  const [draft, setDraft] = useState(initial);
  const [complaints, setComplaints] = useState<Partial<Record<DraftField, string>>>({});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [today] = useState(() => localDay(new Date(), timeZone));

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    onChange?.();
  };
  const text = (name: Exclude<DraftField, 'kind' | 'status'>) => ({
    name,
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  });

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = complainAbout(draft, { today, isNew: placedAt === undefined });
    setComplaints(found);
    setFailure(undefined);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      await onSave(draft);
    } catch (error) {
      setFailure(failureSentence(error));
      onFailure(error);
    }
    setBusy(false);
  };

  return (
    <form ref={form} className="measure-form" noValidate onSubmit={(event) => void send(event)}>
      <fieldset className="form-part">
        <legend>Det här kan publiceras</legend>
        <FormField label="Vad görs" complaint={complaints.title}>
          {(signs) => (
            <input {...text('title')} {...signs} maxLength={longest.title} autoComplete="off" />
          )}
        </FormField>
        <div className="form-row">
          <PlaceField
            value={draft.place}
            own={initial.place}
            ownName={initial.placeName}
            placedAt={placedAt}
            complaint={complaints.place}
            onChange={(place, name) =>
              change({ place, ...(name !== undefined && { placeName: name }) })
            }
          />
          <FormField label="Platsens namn" complaint={complaints.placeName}>
            {(signs) => (
              <input
                {...text('placeName')}
                {...signs}
                maxLength={longest.placeName}
                autoComplete="off"
              />
            )}
          </FormField>
        </div>
        <div className="form-row">
          <FormField label="Slag av åtgärd" complaint={complaints.kind}>
            {(signs) => (
              <select
                name="kind"
                value={draft.kind}
                {...signs}
                onChange={({ target }) =>
                  change({ kind: measureKinds.find((kind) => kind === target.value) ?? '' })
                }
              >
                <option value="">Välj</option>
                {measureKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {measureKindLabels[kind]}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <FormField label="Läge" complaint={undefined}>
            {(signs) => (
              <select
                name="status"
                value={draft.status}
                {...signs}
                onChange={({ target }) =>
                  change({
                    status: measureStatuses.find((status) => status === target.value) ?? 'planned',
                  })
                }
              >
                {measureStatuses.map((status) => (
                  <option key={status} value={status}>
                    {measureStatusLabels[status]}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        </div>
        {draft.status === 'refused' && (
          <FormField
            label="Varför det inte blir av"
            hint="Skälet visas för invånarna tillsammans med åtgärden."
            complaint={complaints.refusalReason}
          >
            {(signs) => (
              <textarea
                {...text('refusalReason')}
                {...signs}
                rows={2}
                maxLength={longest.refusalReason}
              />
            )}
          </FormField>
        )}
        <div className="form-row">
          <FormField label="Beslutad (kan vänta)" complaint={complaints.decidedOn}>
            {(signs) => (
              <input type="date" min="2000-01-01" max={today} {...text('decidedOn')} {...signs} />
            )}
          </FormField>
          {draft.status === 'done' && (
            <FormField label="Klar" complaint={complaints.doneOn}>
              {(signs) => (
                <input type="date" min="2000-01-01" max={today} {...text('doneOn')} {...signs} />
              )}
            </FormField>
          )}
        </div>
        <FormField
          label="Text till invånarna"
          hint={`Kort och enkelt: vad ni gör, när och varför. Inga personer, inga antal under det som kartan visar. ${longest.words - draft.words.length} tecken kvar.`}
          complaint={complaints.words}
        >
          {(signs) => <textarea {...text('words')} {...signs} rows={4} maxLength={longest.words} />}
        </FormField>
        <WordsHints draft={draft} />
      </fieldset>
      <fieldset className="form-part">
        <legend>Bara för personal</legend>
        <FormField label="Ansvarig (kan vänta)" complaint={complaints.responsible}>
          {(signs) => (
            <input
              {...text('responsible')}
              {...signs}
              maxLength={longest.responsible}
              autoComplete="off"
            />
          )}
        </FormField>
      </fieldset>
      <div role="alert">
        {failure !== undefined && (
          <p className="notice notice--error">
            <CircleAlert className="icon" aria-hidden />
            {failure}
          </p>
        )}
      </div>
      <div className="form-buttons">
        <button type="submit" className="button" disabled={busy}>
          {busy ? 'Sparar …' : 'Spara'}
        </button>
        {children}
      </div>
    </form>
  );
}
