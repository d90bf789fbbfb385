import { emptyDraft } from '@trygghetskartan/web/resident/report/draft';
import {
  forgetDraft,
  forgetOldUnreceived,
  forgetUnreceived,
  forgetWritten,
  keepBegun,
  keepDraft,
  keepUnreceived,
  keptDraft,
} from '@trygghetskartan/web/resident/report/draft-storage';
import { beforeEach, expect, test, vi } from 'vitest';

const week = 7 * 24 * 60 * 60 * 1000;
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
  return () => vi.unstubAllGlobals();
});

test('a sent draft that was not received comes back when nothing else is being written', () => {
  keepUnreceived(emptyDraft('sent'), 0);
  keepDraft(emptyDraft('written'), 0);
  expect(keptDraft(1000)?.key).toBe('written');
  forgetDraft();
  expect(keptDraft(1000)?.key).toBe('sent');
});

test('only the received one of two sent drafts is forgotten', () => {
  keepUnreceived(emptyDraft('first'), 0);
  keepUnreceived(emptyDraft('second'), 0);
  forgetUnreceived('first');
  expect(keptDraft(1000)?.key).toBe('second');
  forgetUnreceived('second');
  expect(kept.size).toBe(0);
});

test('a sent draft that is taken up again is the one being written, and kept once', () => {
  keepUnreceived(emptyDraft('sent'), 0);
  keepDraft(emptyDraft('sent'), 0);
  forgetDraft();
  expect(keptDraft(1000)).toBeUndefined();
});

test('a sent draft that nobody came back to leaves the phone after a week', () => {
  keepUnreceived(emptyDraft('sent'), 0);
  expect(keptDraft(week - 1)?.key).toBe('sent');
  expect(keptDraft(week)).toBeUndefined();
  forgetOldUnreceived(week);
  expect(kept.size).toBe(0);
});

test('a draft that was left for another comes back, unless somebody has left in haste', () => {
  keepBegun(emptyDraft('begun'), 0);
  expect(keptDraft(1000)?.key).toBe('begun');
  keepUnreceived(emptyDraft('sent'), 0);
  keepDraft(emptyDraft('written'), 0);
  forgetWritten();
  // What was sent is all that is left of a report.
  expect(keptDraft(1000)?.key).toBe('sent');
  expect([...kept.values()].join(' ')).not.toMatch(/begun|written/);
});
