import { remember, remembered } from '../device-storage.ts';
import type { AboutYou, Draft } from './draft.ts';

/** A draft that nobody came back to is forgotten after a week. */
const draftDays = 7;

interface KeptDraft {
  version: 1;
  savedAt: number;
  draft: Draft;
  /** Begun, and left for another report: nobody has sent it. */
  begun?: true;
}

/** Kept at every tap, so that a reload or a dead battery loses nothing. */
export function keepDraft(draft: Draft, now: number): void {
  remember('draft', { version: 1, savedAt: now, draft } satisfies KeptDraft);
  forgetUnreceived(draft.key);
}

export function forgetDraft(): void {
  remember('draft', undefined);
}

/** All that was written and not sent, at once. What was sent stays: it is on its way. */
export function forgetWritten(): void {
  forgetDraft();
  keepOnly(({ begun }) => begun !== true);
}

/** The draft to go on with: the one being written, else one that was left, or sent and perhaps never came through. */
export function keptDraft(now: number): Draft | undefined {
  const written = remembered('draft', isKeptDraft);
  return [...(written === undefined ? [] : [written]), ...unreceived()].find((kept) =>
    isFresh(kept, now),
  )?.draft;
}

function isFresh({ savedAt }: KeptDraft, now: number): boolean {
  return now - savedAt < draftDays * 24 * 60 * 60 * 1000;
}

/** A sent draft whose report the outbox could not save: until it is received this is all that is left of it. */
export function keepUnreceived(draft: Draft, now: number): void {
  keepBeside({ version: 1, savedAt: now, draft });
}

/** A draft that somebody began and left to tell of another place first. */
export function keepBegun(draft: Draft, now: number): void {
  keepBeside({ version: 1, savedAt: now, draft, begun: true });
}

function keepBeside(kept: KeptDraft): void {
  const others = unreceived().filter(({ draft }) => draft.key !== kept.draft.key);
  remember('unreceived', [...others, kept]);
}

export function forgetUnreceived(key: string): void {
  keepOnly(({ draft }) => draft.key !== key);
}

export function forgetOldUnreceived(now: number): void {
  keepOnly((kept) => isFresh(kept, now));
}

function keepOnly(isKept: (kept: KeptDraft) => boolean): void {
  const all = unreceived();
  const left = all.filter(isKept);
  if (left.length < all.length) {
    remember('unreceived', left.length === 0 ? undefined : left);
  }
}

function unreceived(): KeptDraft[] {
  return remembered('unreceived', Array.isArray)?.filter(isKeptDraft) ?? [];
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
