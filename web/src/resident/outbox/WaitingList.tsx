import { useTexts } from '../../i18n/texts.ts';
import type { OutboxItem } from './outbox-item.ts';

interface WaitingListProps {
  items: readonly OutboxItem[];
  onRetry: () => void;
  onMend: (item: OutboxItem) => void;
  onRemove: (item: OutboxItem) => void;
}

/** What waits in the phone, with its state and what can be done about it. */
export function WaitingList({ items, onRetry, onMend, onRemove }: WaitingListProps) {
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
              <span className="soft"> · {stateWords(item, texts.outbox)}</span>
            </p>
            {item.state.name === 'refused' && (
              <p className="small">{texts.problems[item.state.code]}</p>
            )}
            {item.state.name === 'saved' && item.state.problem !== undefined && (
              <p className="small">{texts.problems[item.state.problem]}</p>
            )}
            <p className="waiting-ways">
              {item.state.name === 'saved' && (
                <button type="button" className="button button--quiet" onClick={onRetry}>
                  {texts.outbox.retry}
                </button>
              )}
              {item.state.name === 'refused' && (
                <>
                  <button type="button" className="button" onClick={() => onMend(item)}>
                    {texts.outbox.mend}
                  </button>
                  <button
                    type="button"
                    className="button button--text"
                    onClick={() => onRemove(item)}
                  >
                    {texts.outbox.remove}
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function stateWords(
  { state }: OutboxItem,
  words: Record<OutboxItem['state']['name'], string>,
): string {
  return words[state.name];
}
