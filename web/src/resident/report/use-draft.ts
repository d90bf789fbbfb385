import { useCallback, useEffect, useState } from 'react';
import { randomKey } from '../random-id.ts';
import {
  forgetDraft,
  forgetOldUnreceived,
  keepAbout,
  keepDraft,
  keptAbout,
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
  /** A new report; the one before is in the outbox or given up. */
  startOver: () => void;
}

/** The report being written, kept on the phone at every change. */
export function useDraft(): DraftInHand {
  const [draft, setDraft] = useState(() => keptDraft(Date.now()) ?? emptyDraft(randomKey()));
  const [foundBegun, setFoundBegun] = useState(draft.place !== undefined);
  const [about, setAbout] = useState(keptAbout);

  useEffect(() => forgetOldUnreceived(Date.now()), []);
  useEffect(() => {
    if (draft.place === undefined) {
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
    startOver,
  };
}
