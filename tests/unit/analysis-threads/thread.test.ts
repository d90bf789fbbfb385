import { startThread, type Thread } from '@trygghetskartan/api/analysis-threads/start-thread';
import { createClocks, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { enterRows } from '@trygghetskartan/api/analysis/row-entry';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { registry } from '../../support/trial-questions.ts';
import { NASSJO, reportRow } from '../analysis/rows.ts';

const code = '0682';
const entryModule = import.meta.resolve('@trygghetskartan/api/analysis/row-entry');
const threadModule = import.meta.resolve('@trygghetskartan/api/analysis-threads/start-thread');
let thread: Thread;
const ends: string[] = [];

const load = { kind: 'load', municipality: { code, ...NASSJO }, expected: 3 } as const;
const clocks = createClocks(NASSJO);

const page = (rows: readonly ReportRow[]) =>
  ({ kind: 'page', code, entries: enterRows(rows, clocks) }) as const;

/** A thread with so many reports of Nässjö, numbered from 1. */
async function startLoaded(reports = 3): Promise<Thread> {
  ends.length = 0;
  thread = startThread({ module: registry.module }, (reason) => void ends.push(reason.message));
  onTestFinished(() => thread.close());
  thread.tell(load);
  const rows = Array.from({ length: reports }, (_, index) => reportRow({ id: index + 1 }));
  await thread.send(page(rows));
  thread.tell({ kind: 'swap', code, version: 1 });
  return thread;
}

const ask = (name: string, input?: unknown, options = {}) =>
  thread.ask({ code, name, input }, options);

describe('a question', () => {
  test('is answered with every row that was posted before it', async () => {
    await startLoaded();
    void thread.send({ kind: 'rows', code, rows: [reportRow({ id: 9 })], version: 2 });
    expect(await ask('ids')).toEqual([1, 2, 3, 9]);
    void thread.send({
      kind: 'rows',
      code,
      rows: [reportRow({ id: 2, status: 'withdrawn' }), reportRow({ id: 3, status: 'erased' })],
      version: 3,
    });
    expect(await ask('ids')).toEqual([1, 9]);
  });

  test('that throws is refused alone', async () => {
    await startLoaded();
    const [thrown, uncloneable, next] = await Promise.allSettled([
      ask('throw', 'not so'),
      ask('uncloneable'),
      ask('ids'),
    ]);
    expect(thrown).toMatchObject({
      reason: { code: 'internal', cause: { name: 'RangeError', message: 'not so' } },
    });
    expect(uncloneable).toMatchObject({ reason: { code: 'internal' } });
    expect(next).toMatchObject({ value: [1, 2, 3] });
    expect(ends).toEqual([]);
  });

  test('whose input cannot be cloned is refused alone', async () => {
    await startLoaded();
    const bad = ask('ids', () => 'a function');
    const next = ask('ids');
    await expect(bad).rejects.toThrow('could not be cloned');
    expect(await next).toEqual([1, 2, 3]);
  });

  test('of a municipality that is not loaded is refused alone', async () => {
    await startLoaded();
    const other = thread.ask({ code: '0000', name: 'ids', input: undefined });
    await expect(other).rejects.toMatchObject({ code: 'internal' });
    expect(await ask('ids')).toEqual([1, 2, 3]);
  });

  test('tells how far it has come, and hands its bytes over', async () => {
    await startLoaded();
    const told: unknown[] = [];
    const onProgress = (progress: unknown) => void told.push(progress);
    expect(await ask('work', { ms: 1 }, { onProgress })).toBe('done');
    expect(told).toEqual(['begun']);
    expect(await ask('bytes', 3)).toEqual(new Uint8Array([7, 7, 7]));
  });
});

describe('a question that nobody waits for any more', () => {
  test('stops within some milliseconds and leaves the thread to the next', async () => {
    await startLoaded();
    const leaving = new AbortController();
    const begun = Promise.withResolvers<void>();
    const work = ask(
      'work',
      { ms: 20_000 },
      { signal: leaving.signal, onProgress: () => begun.resolve() },
    );
    const next = ask('ids');
    await begun.promise;
    const reason = new Error('the browser went away');
    const left = performance.now();
    leaving.abort(reason);
    await expect(work).rejects.toBe(reason);
    expect(await next).toEqual([1, 2, 3]);
    expect(performance.now() - left).toBeLessThan(1000);
  });

  test('never begins when it still waits for its turn, or is left from the start', async () => {
    await startLoaded();
    const leaving = new AbortController();
    const running = ask('work', { ms: 100 });
    const waiting = ask('work', { ms: 100 }, { signal: leaving.signal });
    leaving.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    const late = ask('work', { ms: 100 }, { signal: leaving.signal });
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
    expect(await running).toBe('done');
    expect(await ask('begun')).toBe(1);
  });
});

test('a question in the background begins when no other waits, and others wait for one at most', async () => {
  await startLoaded();
  const ended: string[] = [];
  const note = (what: string, options = {}) =>
    ask('work', { ms: 20 }, options).then(() => void ended.push(what));
  const background = { background: true };
  await Promise.all([
    note('run 1', background),
    note('run 2', background),
    note('run 3', background),
    note('map 1'),
    note('map 2'),
  ]);
  expect(ended).toEqual(['run 1', 'map 1', 'map 2', 'run 2', 'run 3']);
});

test('no more than a hundred questions wait; the next is told to come again', async () => {
  await startLoaded();
  const leaving = new AbortController();
  const options = { signal: leaving.signal };
  const asked = Array.from({ length: 101 }, () => ask('work', { ms: 20_000 }, options));
  await expect(ask('ids')).rejects.toMatchObject({ code: 'too_many_requests', retryAfter: 5 });
  leaving.abort();
  await Promise.allSettled(asked);
  expect(await ask('ids')).toEqual([1, 2, 3]);
});

describe('a thread that ends by itself', () => {
  test.each(['die', 'exhaust'])(
    'refuses what it was asked, and says so once (%s)',
    { timeout: 60_000 },
    async (name) => {
      await startLoaded();
      const [running, waiting] = await Promise.allSettled([ask(name), ask('ids')]);
      expect(running).toMatchObject({ reason: { code: 'internal' } });
      expect(waiting).toMatchObject({ reason: { code: 'starting', retryAfter: 2 } });
      await expect(ask('ids')).rejects.toMatchObject({ code: 'starting' });
      await expect(thread.send(page([]))).rejects.toBeInstanceOf(Error);
      expect(thread.hasEnded()).toBe(true);
      expect(ends).toHaveLength(1);
    },
  );

  test('does so when its rows are not as they should be', async () => {
    await startLoaded();
    const rows = [{ ...reportRow({ id: 4 }), reporter: 'not hexadecimal' }];
    await expect(thread.send({ kind: 'rows', code, rows, version: 2 })).rejects.toThrow(TypeError);
    expect(ends).toHaveLength(1);
  });
});

test('a thread that is closed stops at once and refuses with that', async () => {
  await startLoaded();
  const asked = [ask('work', { ms: 20_000 }), ask('ids')];
  const refused = Promise.allSettled(asked);
  await wait(50);
  const start = performance.now();
  await thread.close();
  expect(performance.now() - start).toBeLessThan(1000);
  expect(await refused).toMatchObject([
    { reason: { code: 'stopping' } },
    { reason: { code: 'stopping' } },
  ]);
  expect(ends).toEqual([]);
});

describe('fresh columns', () => {
  test('take over at the swap, and until then the old ones answer and follow', async () => {
    await startLoaded();
    thread.tell(load);
    await thread.send(page([reportRow({ id: 5 })]));
    void thread.send({ kind: 'rows', code, rows: [reportRow({ id: 4 })], version: 2 });
    expect(await ask('ids')).toEqual([1, 2, 3, 4]);
    thread.tell({ kind: 'swap', code, version: 3 });
    expect(await ask('ids')).toEqual([5]);
  });

  test('that are abandoned leave the old ones as they were', async () => {
    await startLoaded();
    thread.tell(load);
    thread.tell({ kind: 'abandon', code });
    expect(await ask('ids')).toEqual([1, 2, 3]);
  });
});

test('a process with nothing else to do ends, whatever its threads hold', async () => {
  const program = `
    const { startThread } = await import(${JSON.stringify(threadModule)});
    const { enterRows } = await import(${JSON.stringify(entryModule)});
    const thread = startThread({ module: ${JSON.stringify(registry.module)} }, () => {});
    thread.tell(${JSON.stringify(load)});
    void thread.send({ kind: 'page', code: '${code}', entries: enterRows([], {}) });
    setTimeout(() => {}, 500);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
});
