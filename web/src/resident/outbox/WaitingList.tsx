import { useTexts, type Texts } from '../../i18n/texts.ts';
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

/** What waits in the phone, with its state and what can be done about it. */
export function WaitingList(props: WaitingListProps) {
  const { items, isSaved, draftBegun, onRetry, onMend, onRemove } = props;
  const texts = useTexts();
  const waiting = items.filter(({ state }) => state.name !== 'received');
  if (waiting.length === 0) {
    return null;
  }
  return (
    <details className="waiting">
      <summary>
        <span aria-live="polite">{texts.outbox.waiting(waiting.length)}</span>
      </summary>
      <ul className="waiting-list">
        {waiting.map((item) => (
          <li key={item.key} className="waiting-item">
            <p>
              <strong>{item.placeName}</strong>
              <span className="soft"> · {stateWords(item, isSaved(item.key), texts)}</span>
            </p>
            {item.state.name === 'refused' && (
              <p className="small">{texts.problems[item.state.code]}</p>
            )}
            {item.state.name === 'saved' && item.state.problem !== undefined && (
              <p className="small">{texts.problems[item.state.problem]}</p>
            )}
            <div className="waiting-ways">
              {item.state.name === 'saved' && (
                <button type="button" className="button button--quiet" onClick={onRetry}>
                  {texts.outbox.retry}
                </button>
              )}
              {item.state.name === 'refused' && (
                <AskingButton
                  className="button"
                  label={texts.outbox.mend}
                  question={draftBegun ? texts.outbox.mendQuestion : undefined}
                  onPress={() => onMend(item)}
                />
              )}
              {item.state.name !== 'sending' && (
                <AskingButton
                  className="button button--text"
                  label={texts.outbox.remove}
                  question={texts.outbox.removeQuestion}
                  onPress={() => onRemove(item)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function stateWords({ state }: OutboxItem, saved: boolean, { outbox }: Texts): string {
  return state.name === 'saved' && !saved ? outbox.unsaved : outbox[state.name];
}
