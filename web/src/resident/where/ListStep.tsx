import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { swedish } from '../../i18n/isolate.ts';
import { useTexts } from '../../i18n/texts.ts';
import { SwedishName } from '../../i18n/Words.tsx';
import { Fence } from '../../map/Fence.tsx';
import type { ChosenPlace, Draft } from '../report/draft.ts';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { placesIn } from './area-place.ts';
import { DescribePlace } from './DescribePlace.tsx';
import type { Point } from './distance.ts';
import { placeGroups } from './place-groups.ts';

/** Fetched where a municipality has an address service, and not before the list is opened. */
const AddressResults = lazy(() => import('./AddressResults.tsx'));

interface ListStepProps {
  municipality: Municipality | undefined;
  failed: boolean;
  onRetry: () => void;
  draft: Draft;
  change: (next: Draft) => void;
  /** Where the crosshair shall stand, for the place to be pointed out. */
  onShow: (point: Point) => void;
  onChoose: (place: ChosenPlace) => void;
}

/** The place without the map: every place by its name, grouped by what it is, and any other in words. */
export function ListStep(props: ListStepProps) {
  const { municipality, failed, onRetry, draft, change, onShow, onChoose } = props;
  const texts = useTexts();
  const sentId = useId();
  const [wanted, setWanted] = useState('');
  const [slug, setSlug] = useState(draft.place?.area ?? '');
  const areas = municipality?.areas ?? [];
  const area = areas.find((one) => one.slug === slug);
  const groups = useMemo(
    () => placeGroups(placesIn(area, municipality?.places ?? []), wanted, texts),
    [municipality, area, wanted, texts],
  );
  const count = groups.reduce((sum, group) => sum + group.places.length, 0);
  return (
    <>
      <StepHeading>{texts.list.title}</StepHeading>
      {municipality === undefined ? (
        <div aria-live="polite" className="stack">
          <p>{failed ? texts.list.failed : texts.list.loading}</p>
          {failed && (
            <button type="button" className="button button--quiet" onClick={onRetry}>
              {texts.list.retry}
            </button>
          )}
        </div>
      ) : (
        <>
          {areas.length > 0 && (
            <label className="field">
              <span>{texts.list.area}</span>
              <select value={slug} onChange={(event) => setSlug(event.target.value)}>
                <option value="">{texts.list.wholeMunicipality}</option>
                {[...areas]
                  .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
                  .map(({ slug: value, name }) => (
                    <option key={value} value={value} lang="sv">
                      {name}
                    </option>
                  ))}
              </select>
            </label>
          )}
          <label className="field">
            <span>{municipality.addressSearch ? texts.addresses.filter : texts.list.filter}</span>
            <input
              type="search"
              autoComplete="off"
              enterKeyHint="search"
              value={wanted}
              aria-describedby={municipality.addressSearch ? sentId : undefined}
              onChange={(event) => setWanted(event.target.value)}
            />
          </label>
          {municipality.addressSearch && (
            <p className="soft small" id={sentId}>
              {texts.addresses.sent}
            </p>
          )}
          <p aria-live="polite" className="soft">
            {count === 0 ? texts.list.empty : texts.list.count(count)}
          </p>
          {groups.map((group) => (
            <section key={group.title} className="place-group">
              <h2 className="group-title">{group.title}</h2>
              <ul className="place-list">
                {group.places.map(({ id, name, lng, lat }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="place-row"
                      onClick={() => onChoose({ lng, lat, name: swedish(name), method: 'list' })}
                    >
                      <SwedishName>{name}</SwedishName>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {municipality.addressSearch && (
            <Fence instead={<p className="soft">{texts.addresses.offline}</p>}>
              <Suspense>
                <AddressResults typed={wanted} onShow={onShow} onChoose={onChoose} />
              </Suspense>
            </Fence>
          )}
          <DescribePlace
            municipality={municipality}
            area={area}
            draft={draft}
            change={change}
            onChoose={onChoose}
          />
        </>
      )}
    </>
  );
}
