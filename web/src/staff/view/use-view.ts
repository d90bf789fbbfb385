import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readView, viewQuery } from './view-state.ts';
import type { ViewState } from './view-state.ts';

export type ChangeView = (change: Partial<ViewState>, options?: { replace?: boolean }) => void;

/** The view in the address, and a way to change it. A change is a step that the browser's back undoes. */
export function useView(): [ViewState, ChangeView] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => readView(search), [search]);
  const change = useCallback<ChangeView>(
    (part, options) => {
      // Read anew: two changes in one moment must not undo each other.
      const next = { ...readView(window.location.search), ...part };
      const query = viewQuery(next);
      navigate(`${window.location.pathname}${query === '' ? '' : `?${query}`}`, options ?? {});
    },
    [navigate],
  );
  return [view, change];
}
