import { Info } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { ScreenedWords } from './use-screening.ts';

interface WordsNoticeProps {
  words: string;
  screened: ScreenedWords;
  onChange: (words: string) => void;
}

/**
 * Says by kind what in the words may point at somebody, and offers to take it out. It asks for nothing:
 * the report can be sent as it is. The region is there from the start, so that it is read aloud when
 * something comes into it and nobody is interrupted.
 */
export function WordsNotice({
  words,
  screened: { findings, kinds, withoutFindings },
  onChange,
}: WordsNoticeProps) {
  const { listed, screening, vocabulary } = useTexts();
  const [removed, setRemoved] = useState<{ before: string; after: string }>();
  const undoable = removed?.after === words ? removed : undefined;
  const region = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; and focus on the field would bring the keyboard up.
  const replace = (next: string): void => {
    onChange(next);
    region.current?.focus({ preventScroll: true });
  };
  const quotes = (kind: (typeof findings)[number]['kind']) =>
    listed([
      ...new Set(
        findings
          .filter((one) => one.kind === kind)
          .map(({ start, end }) => words.slice(start, end)),
      ),
    ]);
  return (
    <div className="words-notice" ref={region} tabIndex={-1}>
      <div aria-live="polite">
        {findings.length > 0 && (
          <div className="notice notice--warn">
            <Info className="icon" aria-hidden="true" />
            <div className="stack">
              <p className="words-notice-title">{screening.title}</p>
              <ul className="found-kinds">
                {kinds.map((kind) => (
                  <li key={kind}>
                    {vocabulary.personalData[kind]}: <q dir="auto">{quotes(kind)}</q>
                  </li>
                ))}
              </ul>
              <p>{screening.explained}</p>
            </div>
          </div>
        )}
        {undoable !== undefined && <p className="soft small">{screening.removed}</p>}
      </div>
      {findings.length > 0 && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            const after = withoutFindings();
            setRemoved({ before: words, after });
            replace(after);
          }}
        >
          {screening.remove}
        </button>
      )}
      {undoable !== undefined && (
        <button
          type="button"
          className="button button--text"
          onClick={() => replace(undoable.before)}
        >
          {screening.undo}
        </button>
      )}
    </div>
  );
}
