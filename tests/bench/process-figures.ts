import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Of a process as Linux counts it; undefined on other systems. */
export function residentMegabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number | undefined {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readProc(pid, 'status'));
  return line === null ? undefined : (Number(line[1]) * 1024) / 1e6;
}

const lookMs = 500;
const mostSeconds = 300;
/** Seconds of processor time a second. */
const idle = 0.1;
const ticksASecond = 100;

/** Waits until the process has done next to nothing for a second; returns at once where that cannot be seen. */
export async function untilIdle(pid: number): Promise<void> {
  let quiet = 0;
  let before = processorSeconds(pid);
  for (let look = 0; quiet < 2 && before !== undefined; look++) {
    if (look * lookMs > mostSeconds * 1000) {
      throw new Error(`the server is still busy after ${mostSeconds} s`);
    }
    await wait(lookMs);
    const now = processorSeconds(pid);
    quiet = now !== undefined && now - before < (idle * lookMs) / 1000 ? quiet + 1 : 0;
    before = now;
  }
}

const mostCatchUpSeconds = 1200;

/**
 * Waits until a server that logs at `info` has made the run of the newest fortnight and its release, and
 * is idle: while it waits for the database it looks idle and is not.
 */
export async function untilCaughtUp(server: { pid: number; output: () => string }): Promise<void> {
  const end = performance.now() + mostCatchUpSeconds * 1000;
  for (;;) {
    const newest = /"run":"([^"]+)","hotspots":\d+,"left":0/.exec(server.output())?.[1];
    if (newest !== undefined && server.output().includes(`"release":"${newest}"`)) {
      break;
    }
    if (performance.now() > end) {
      throw new Error(`the server has not caught up after ${mostCatchUpSeconds} s`);
    }
    await wait(lookMs);
  }
  await untilIdle(server.pid);
}

/** Fields 14 and 15 of proc_pid_stat(5), counted after the name, which may hold spaces. */
function processorSeconds(pid: number): number | undefined {
  const fields = readProc(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = [fields[11], fields[12]];
  return user === undefined || system === undefined
    ? undefined
    : (Number(user) + Number(system)) / ticksASecond;
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return ''; // not Linux, or the process has ended
  }
}
