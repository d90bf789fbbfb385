import { useCallback, useEffect, useState } from 'react';
import { randomKey } from '../random-id.ts';
import {
  forgetDraft,
  forgetOldUnreceived,
  keepAbout,
  keepDraft,
  keptAbout,
  keepBegun,
  keptDraft,
} from './draft-storage.ts';
import { emptyDraft, type AboutYou, type Draft } from './draft.ts';

export interface DraftInHand {
  draft: Draft;
  /** Whether an earlier visit began it. */
  foundBegun: boolean;
  about: AboutYou;
  change: (next: Draft) => void;
  changeAbout: (next: AboutYou) => void;
  /** It is this visit's from here on. */
  goOnWithBegun: () => void;
  /** Leaves what was begun to a later visit, and gives the empty draft of another report. */
  leaveBegun: () => Draft;
  /** A new report; the one before is in the outbox or given up. */
  startOver: () => void;
}

/** The report being written, kept on the phone at every change. */
export function useDraft(): DraftInHand {
  const [draft, setDraft] = useState(() => keptDraft(Date.now()) ?? emptyDraft(randomKey()));
  // A reload in the middle of the questions, which history remembers, is the same visit.
  const [begunKey, setBegunKey] = useState(() =>
    draft.place !== undefined && history.state === null ? draft.key : undefined,
  );
  const [about, setAbout] = useState(keptAbout);

  useEffect(() => forgetOldUnreceived(Date.now()), []);
  useEffect(() => {
    if (draft.place === undefined && (draft.describing ?? '') === '') {
      forgetDraft();
    } else {
      keepDraft(draft, Date.now());
    }
  }, [draft]);

  const startOver = useCallback(() => setDraft(emptyDraft(randomKey())), []);

  return {
    draft,
    foundBegun: draft.key === begunKey,
    about,
    change: setDraft,
    changeAbout: (next) => {
      setAbout(next);
      keepAbout(next);
    },
    goOnWithBegun: () => setBegunKey(undefined),
    leaveBegun: () => {
      // What is being described belongs to the other place.
      const { describing: _describing, ...begun } = draft;
      keepBegun(begun, Date.now());
      return emptyDraft(randomKey());
    },
    startOver,
  };
}
