import { useState } from 'react';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { receiptLink } from '../receipt/receipt-link.ts';
import { AskingButton } from '../sheet/AskingButton.tsx';
import type { OutboxItem } from './outbox-item.ts';

interface WaitingListProps {
  items: readonly OutboxItem[];
  isSaved: (key: string) => boolean;
  /** Whether a draft that is being written would be lost by mending another. */
  draftBegun: boolean;
  onRetry: () => void;
  onMend: (item: OutboxItem) => void;
  onRemove: (item: OutboxItem) => void;
}

/** What waits in the phone, with its state and what can be done about it; below it what came through. */
export function WaitingList({ items, ...ways }: WaitingListProps) {
  const { outbox } = useTexts();
  const [open, setOpen] = useState(false);
  const received = items.filter(({ state }) => state.name === 'received');
  const waiting = items.filter(({ state }) => state.name !== 'received');
  if (items.length === 0) {
    return null;
  }
  return (
    <details
      className={`waiting ${waiting.length === 0 ? 'waiting--done' : ''}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span aria-live="polite">
          {waiting.length > 0
            ? outbox.waiting(waiting.length)
            : outbox.onlyReceived(received.length)}
        </span>
      </summary>
      {/* A closed list of a thousand costs nothing at each of their news. */}
      {open && (
        <ul className="waiting-list">
          {[...waiting, ...received].map((item) => (
            <WaitingItem key={item.key} item={item} {...ways} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface WaitingItemProps extends Omit<WaitingListProps, 'items'> {
  item: OutboxItem;
}

function WaitingItem(props: WaitingItemProps) {
  const { item, isSaved, draftBegun, onRetry, onMend, onRemove } = props;
  const texts = useTexts();
  const { state } = item;
  const problem =
    state.name === 'refused' ? state.code : state.name === 'saved' ? state.problem : undefined;
  const editable = item.draft !== undefined && (state.name === 'refused' || state.name === 'saved');
  return (
    <li className="waiting-item">
      <p>
        <strong>
          <Words>{item.placeName}</Words>
        </strong>
        <span className="soft"> · {stateWords(item, isSaved(item.key), texts)}</span>
      </p>
      {state.name === 'received' && (
        <p>
          <a className="waiting-receipt" href={receiptLink(state.receiptCode)}>
            {texts.outbox.code(state.receiptCode)}
          </a>
        </p>
      )}
      {problem !== undefined && <p className="small">{texts.problems[problem]}</p>}
      <div className="waiting-ways">
        {state.name === 'saved' && (
          <button type="button" className="button button--quiet" onClick={onRetry}>
            {texts.outbox.retry}
          </button>
        )}
        {editable && (
          <AskingButton
            className={state.name === 'refused' ? 'button' : 'button button--quiet'}
            label={state.name === 'refused' ? texts.outbox.mend : texts.outbox.edit}
            question={draftBegun ? texts.outbox.mendQuestion : undefined}
            onPress={() => onMend(item)}
          />
        )}
        {state.name !== 'sending' && (
          <AskingButton
            className="button button--text"
            label={texts.outbox.remove}
            question={
              state.name === 'received' ? texts.outbox.forgetQuestion : texts.outbox.removeQuestion
            }
            onPress={() => onRemove(item)}
          />
        )}
      </div>
    </li>
  );
}

function stateWords({ state }: OutboxItem, saved: boolean, { outbox }: Texts): string {
  return state.name === 'saved' && !saved ? outbox.unsaved : outbox[state.name];
}
