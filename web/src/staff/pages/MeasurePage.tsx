import { useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { Waiting } from '../loading/Waiting.tsx';
import { measureAddress, measuresPath } from '../measures/measure-addresses.ts';
import { createMeasureWays } from '../measures/measure-ways.ts';
import { MeasureDetail } from '../measures/MeasureDetail.tsx';
import { MeasureList } from '../measures/MeasureList.tsx';
import { NewMeasure } from '../measures/NewMeasure.tsx';
import { UndoNotice, type Done } from '../measures/UndoNotice.tsx';
import { useMeasures, type MeasuresInHand } from '../measures/use-measures.ts';
import { Shell } from '../shell/Shell.tsx';
import { useView } from '../view/use-view.ts';

/** What was decided about places, and what the public reads of it (åtgärder). */
export function MeasurePage() {
  const [view, change] = useView();
  const [, navigate] = useLocation();
  const { which } = useParams<{ which?: string }>();
  const hand = useMeasures();
  const { take } = hand;
  const [done, setDone] = useState<Done>();
  const ways = useMemo(
    () =>
      createMeasureWays(
        { take },
        {
          onDone: setDone,
          onOpen: (id) => navigate(id === undefined ? measuresPath : measureAddress(id)),
        },
      ),
    [take, navigate],
  );
  return (
    <Shell title="Åtgärder" view={view} onChange={change} unfiltered>
      <div className="page">
        <UndoNotice done={done} onUndone={() => setDone({ sentence: 'Det är ångrat.' })} />
        {which === undefined && <MeasureList {...hand} />}
        {which === 'ny' && <NewMeasure onSave={(draft) => ways.create(draft)} />}
        {which !== undefined && which !== 'ny' && (
          <OneMeasure key={which} id={which} hand={hand} ways={ways} />
        )}
      </div>
    </Shell>
  );
}

function OneMeasure({
  id,
  hand: { measures, error, retry },
  ways,
}: {
  id: string;
  hand: MeasuresInHand;
  ways: ReturnType<typeof createMeasureWays>;
}) {
  if (error !== undefined) {
    return <FailureNotice error={error} onRetry={retry} />;
  }
  if (measures === undefined) {
    return <Waiting label="Hämtar åtgärden …" lines={6} />;
  }
  const measure = measures.find((each) => `${each.id}` === id);
  if (measure === undefined) {
    return (
      <div className="empty">
        <h2>Åtgärden finns inte längre</h2>
        <p>Den kan ha tagits bort av någon annan.</p>
        <a href={measuresPath}>Alla åtgärder</a>
      </div>
    );
  }
  return (
    <MeasureDetail
      measure={measure}
      onSave={(draft) => ways.change(measure, draft)}
      onPublish={(personalDataSeen) => ways.publish(measure, personalDataSeen)}
      onWithdraw={() => ways.withdraw(measure)}
      onRemove={() => ways.remove(measure)}
    />
  );
}
