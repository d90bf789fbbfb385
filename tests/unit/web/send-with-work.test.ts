import { ProblemError } from '@trygghetskartan/web/api-client/problem-error';
import { sendWithWork } from '@trygghetskartan/web/resident/outbox/send-with-work';
import { afterEach, expect, test, vi } from 'vitest';

const report = {
  place: { lng: 14.697, lat: 57.6528, method: 'crosshair' },
  feeling: 'unsafe',
  deviceToken: 'a'.repeat(32),
} as const;
const receipt = {
  receiptCode: '7K3M-QX8P-2VJD',
  receivedAt: '2026-11-23T15:00:00Z',
  status: 'received',
};

/** Of somebody who does not give up. */
const waited = new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that answers posts in turn, and numbers its challenges. */
function serverOf(
  posts: (() => Response)[],
  challenge = (salt: string) => Response.json({ salt }),
) {
  const works: unknown[] = [];
  let asked = 0;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (path === '/api/reports/challenge') {
      asked += 1;
      return Promise.resolve(challenge(`salt-${asked}`));
    }
    const work = new Headers(init.headers).get('altcha');
    works.push(work === null ? undefined : JSON.parse(atob(work)));
    return Promise.resolve(posts.shift()?.() ?? Response.error());
  });
  return works;
}

const received = () => Response.json(receipt, { status: 201 });
const refused = () =>
  Response.json(
    { code: 'work_required' },
    { status: 403, headers: { 'content-type': 'application/problem+json' } },
  );

test('a report goes with the solution of a challenge that is fetched for it', async () => {
  const works = serverOf([received]);
  const send = sendWithWork(({ salt }) => Promise.resolve(salt.length));
  expect(await send('key-0001', report, waited)).toEqual(receipt);
  expect(works).toEqual([{ salt: 'salt-1', number: 6 }]);
});

test('a challenge that the server no longer takes is replaced at once', async () => {
  const works = serverOf([refused, received]);
  const send = sendWithWork(() => Promise.resolve(7));
  expect(await send('key-0001', report, waited)).toEqual(receipt);
  expect(works).toEqual([
    { salt: 'salt-1', number: 7 },
    { salt: 'salt-2', number: 7 },
  ]);
});

test('a second refusal is left to the queue, which waits and tries again', async () => {
  serverOf([refused, refused, received]);
  const send = sendWithWork(() => Promise.resolve(7));
  await expect(send('key-0001', report, waited)).rejects.toMatchObject({ code: 'work_required' });
});

test('another failure is not tried again here', async () => {
  const works = serverOf([() => new Response('', { status: 503 }), received]);
  const send = sendWithWork(() => Promise.resolve(7));
  await expect(send('key-0001', report, waited)).rejects.toBeInstanceOf(ProblemError);
  expect(works).toHaveLength(1);
});

test('without a challenge a report goes as it is', async () => {
  const works = serverOf([received], () => new Response(null, { status: 204 }));
  const send = sendWithWork(() => Promise.reject(new Error('nothing to solve')));
  expect(await send('key-0001', report, waited)).toEqual(receipt);
  expect(works).toEqual([undefined]);
});

test('what was given up while the work was done is not sent', async () => {
  const works = serverOf([received]);
  const given = new AbortController();
  const send = sendWithWork(() => {
    given.abort();
    return Promise.resolve(7);
  });
  await expect(send('key-0001', report, given.signal)).rejects.toThrow('aborted');
  expect(works).toEqual([]);
});
