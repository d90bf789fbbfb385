import { remember, remembered } from '../device-storage.ts';
import type { AboutYou, Draft } from './draft.ts';

/** A draft that nobody came back to is forgotten after a week. */
const draftDays = 7;

interface KeptDraft {
  version: 1;
  savedAt: number;
  draft: Draft;
}

/** Kept at every tap, so that a reload or a dead battery loses nothing. */
export function keepDraft(draft: Draft, now: number): void {
  remember('draft', { version: 1, savedAt: now, draft } satisfies KeptDraft);
}

export function forgetDraft(): void {
  remember('draft', undefined);
}

export function keptDraft(now: number): Draft | undefined {
  const kept = remembered('draft', isKeptDraft);
  const fresh = kept !== undefined && now - kept.savedAt < draftDays * 24 * 60 * 60 * 1000;
  return fresh ? kept.draft : undefined;
}

export function keepAbout(about: AboutYou): void {
  remember('about', Object.keys(about).length === 0 ? undefined : about);
}

export function keptAbout(): AboutYou {
  return remembered('about', isAbout) ?? {};
}

/** The version stands for the whole shape: a draft of another version is not carried over. */
function isKeptDraft(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}

function isAbout(value: unknown): value is AboutYou {
  return typeof value === 'object' && value !== null;
}
