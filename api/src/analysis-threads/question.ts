import type { MunicipalityPlace, ReportColumns } from '../analysis/columns.ts';
import type { KeptDescriptions } from '../hotspots/kept-descriptions.ts';
import type { KeptGround } from './kept-ground.ts';

/**
 * Two threads, each with all columns. Whatever may take longer than a look at the map goes to
 * `hotspots`, which also keeps the ground of its last view; `views` answers the rest, so that a map
 * never waits for the detector.
 */
export const threadRoles = ['hotspots', 'views'] as const;
export type ThreadRole = (typeof threadRoles)[number];

export type AnalysedMunicipality = MunicipalityPlace & { code: string };

/** What a thread has of a municipality when a question comes. Read, never written, by questions. */
export interface Held {
  columns: ReportColumns;
  municipality: AnalysedMunicipality;
  /** Grows with every change of the reports: equal versions give equal answers. */
  version: number;
  /** Both of the question before; absent where nothing is kept between questions. */
  ground?: KeptGround;
  descriptions?: KeptDescriptions;
}

/** The asking itself, as the one who answers sees it. */
export interface Job {
  /** Throws `Cancelled` once nobody waits for the answer; to be called every few milliseconds. */
  checkCancelled: () => void;
  /** Shown to the one who asked; anything that can be cloned. */
  report: (progress: unknown) => void;
}

/** Nobody waits for the answer any more. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** A question of the registry. Input and output are plain objects and typed arrays: they are cloned. */
export interface Question<Input, Output> {
  role: ThreadRole;
  /**
   * True for what is asked many times in a row, or by nobody who looks on. It begins only when no
   * other question waits for the thread, so that those wait for one of these at most: each must be
   * one detection and no more.
   */
  background?: boolean;
  answer(held: Held, input: Input, job: Job): Output;
  /** Large buffers of the answer that are handed over instead of copied; the thread loses them. */
  transfer?(output: Output): ArrayBuffer[];
}

/** By name; each has an input and an output of its own. */
export type Questions = Record<string, Question<never, unknown>>;

/** The questions and the module that exports them as `registry`, for a thread to load. */
export interface Registry<Asked extends Questions = Questions> {
  module: string;
  questions: Asked;
}

export type InputOf<Asked extends Questions, Name extends keyof Asked> = Parameters<
  Asked[Name]['answer']
>[1];
export type OutputOf<Asked extends Questions, Name extends keyof Asked> = ReturnType<
  Asked[Name]['answer']
>;
