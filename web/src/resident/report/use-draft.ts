import { useCallback, useEffect, useState } from 'react';
import { randomKey } from '../random-id.ts';
import {
  forgetDraft,
  forgetOldUnreceived,
  keepAbout,
  keepDraft,
  keptAbout,
  keepUnreceived,
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
  /** A new report beside the one that was begun, which a later visit finds again. */
  leaveBegun: () => Draft;
  /** A new report; the one before is in the outbox or given up. */
  startOver: () => void;
}

/** The report being written, kept on the phone at every change. */
export function useDraft(): DraftInHand {
  const [draft, setDraft] = useState(() => keptDraft(Date.now()) ?? emptyDraft(randomKey()));
  // A reload in the middle of the questions, which history remembers, is the same visit.
  const [foundBegun, setFoundBegun] = useState(
    () => draft.place !== undefined && history.state === null,
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

  const startOver = useCallback(() => {
    setDraft(emptyDraft(randomKey()));
    setFoundBegun(false);
  }, []);

  return {
    draft,
    foundBegun,
    about,
    change: setDraft,
    changeAbout: (next) => {
      setAbout(next);
      keepAbout(next);
    },
    goOnWithBegun: () => setFoundBegun(false),
    leaveBegun: () => {
      keepUnreceived(draft, Date.now());
      setFoundBegun(false);
      return emptyDraft(randomKey());
    },
    startOver,
  };
}
