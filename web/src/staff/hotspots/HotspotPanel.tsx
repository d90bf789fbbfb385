import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import type { HotspotList as HotspotAnswer } from '@trygghetskartan/api/contract/hotspot';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import type { Loaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/Waiting.tsx';
import type { Pointing } from '../map/HotspotLayer.tsx';
import { ExportLinks } from './ExportLinks.tsx';
import { HotspotDetail } from './HotspotDetail.tsx';
import { HotspotList } from './HotspotList.tsx';
import { methodSentence, selectionInWords } from './hotspot-words.ts';
import { NoHotspots } from './NoHotspots.tsx';
import { RangeKey } from './RangeBar.tsx';

/** The panel beside the map: the ranked list, or the selected hotspot. */
export function HotspotPanel({
  found,
  filter,
  pointing,
  onClear,
}: {
  found: Loaded<HotspotAnswer>;
  filter: ReportFilter;
  pointing: Pointing;
  onClear: () => void;
}) {
  const { value, loading, error, retry } = found;
  if (error !== undefined) {
    return (
      <aside className="panel" aria-label="Hotspots">
        <FailureNotice error={error} onRetry={retry} onClear={onClear} />
      </aside>
    );
  }
  if (value === undefined) {
    return (
      <aside className="panel" aria-label="Hotspots">
        <Waiting label="Räknar fram hotspots …" />
      </aside>
    );
  }
  const selected = value.hotspots.find(({ number }) => number === pointing.selected);
  return (
    <aside className="panel" aria-label="Hotspots" aria-busy={loading}>
      {selected === undefined ? (
        <ListView list={value} filter={filter} pointing={pointing} />
      ) : (
        <HotspotDetail
          key={selected.number}
          hotspot={selected}
          list={value}
          onSelect={pointing.onSelect}
        />
      )}
    </aside>
  );
}

function ListView({
  list,
  filter,
  pointing,
}: {
  list: HotspotAnswer;
  filter: ReportFilter;
  pointing: Pointing;
}) {
  const count = list.hotspots.length;
  if (count === 0) {
    return <NoHotspots list={list} />;
  }
  return (
    <>
      <header className="panel-head">
        <h2>
          {count} {count === 1 ? 'hotspot' : 'hotspots'}
        </h2>
        <p className="soft">
          i {selectionInWords(list)}. {methodSentence(list.method)}
        </p>
      </header>
      <RangeKey />
      <HotspotList list={list} pointing={pointing} />
      <ExportLinks filter={filter} />
    </>
  );
}
