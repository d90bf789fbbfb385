import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { createDevices } from '@trygghetskartan/api/staff/devices';
import { createPasswordHashing, type PasswordHashing } from '@trygghetskartan/api/staff/password';
import { createSignIn } from '@trygghetskartan/api/staff/sign-in';
import { sql } from 'kysely';
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cookieOf,
  createAccount,
  nassjoCode,
  signIn,
  startOfTime,
  startTestApp,
  type TestApp,
} from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const whoAmI = (cookie: string, app = service.app) =>
  app.inject({ url: '/api/staff/session', headers: { cookie } });
const change = (cookie: string, current: string, next: string) =>
  service.app.inject({
    method: 'POST',
    url: '/api/staff/password',
    headers: { cookie, [csrfHeader]: '1' },
    payload: { current, next },
  });
const hours = (count: number) => count * 3600;

describe('signing in', () => {
  test('gives the person, and a cookie that neither scripts nor other sites can use', async () => {
    const account = await createAccount(database.connection.db, { username: 'kim' });
    const answer = await signIn(service.app, account);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      username: 'kim',
      name: 'Kim Andersson',
      role: 'strategist',
      municipalityCode: '0682',
      mustChangePassword: false,
    });
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(
        /^device=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/,
      ),
    ]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['another host', { host: 'trygghet.nassjo.se' }],
    ['a proxy in front', { 'x-forwarded-proto': 'https' }],
  ])('over %s gives a cookie that is bound to the host and TLS', async (_what, headers) => {
    const account = await createAccount(database.connection.db);
    const answer = await signIn(service.app, account, headers);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      ),
      expect.stringMatching(
        /^__Host-device=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
  });

  test('takes the user name in any letters', async () => {
    const account = await createAccount(database.connection.db, { username: 'åsa.öberg' });
    expect((await signIn(service.app, { ...account, username: '  Åsa.Öberg ' })).statusCode).toBe(
      200,
    );
  });

  test('with a wrong password or an unknown name is refused in the same words', async () => {
    const account = await createAccount(database.connection.db);
    const wrong = await signIn(service.app, { ...account, password: 'fel häst batteri' });
    const unknown = await signIn(service.app, {
      username: 'ingen-alls',
      password: 'fel häst batteri',
    });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ code: 'sign_in_failed' });
    expect(unknown.json()).toEqual(wrong.json());
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  test.each(['kim\0', 'kim\ud800'])(
    'as %j, whom no database can hold, is refused',
    async (username) => {
      const answer = await signIn(service.app, { username, password: 'korrekt häst batteri' });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({
        code: 'body_invalid',
        errors: [{ pointer: '/username' }],
      });
    },
  );

  test('to a disabled account is refused in the same words', async () => {
    const account = await createAccount(database.connection.db);
    await sql`update staff set disabled_at = now() where username = ${account.username}`.execute(
      database.connection.db,
    );
    expect((await signIn(service.app, account)).json()).toMatchObject({ code: 'sign_in_failed' });
  });

  test('does the same work for an unknown name as for a known one', async () => {
    const { db } = database.connection;
    const account = await createAccount(db);
    const verified: string[] = [];
    const passwords: PasswordHashing = {
      ...createPasswordHashing(randomBytes),
      verify: async (_password, phc) => {
        verified.push(phc.replace(/\$[^$]+\$[^$]+$/, ''));
        return false;
      },
    };
    const sources = { db, clock: () => startOfTime, random: randomBytes };
    const attempt = createSignIn(sources, passwords, createDevices(sources));
    for (const username of [account.username, 'ingen-alls']) {
      const credentials = { municipalityCode: nassjoCode, username, password: 'fel häst batteri' };
      await expect(attempt(credentials)).rejects.toMatchObject({ code: 'sign_in_failed' });
    }
    expect(verified).toEqual(['$argon2id$v=19$m=19456,t=2,p=1', '$argon2id$v=19$m=19456,t=2,p=1']);
  });

  test('stores the password as argon2id with the parameters of OWASP, and the token as a hash', async () => {
    const account = await createAccount(database.connection.db);
    const cookie = await cookieOf(service.app, account);
    const { rows } = await sql<{ password_hash: string; token: string }>`
      select password_hash, encode(token_hash, 'base64') as token
      from staff join staff_session on staff_session.staff_id = staff.id
      where username = ${account.username}`.execute(database.connection.db);
    expect(rows[0]?.password_hash).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    );
    expect(rows[0]?.token).not.toBe(cookie.slice('session='.length));
  });
});

describe.each([
  ['a known account', true],
  ['a name that does not exist', false],
])('five wrong passwords for %s', (_what, exists) => {
  test('lock it for half a minute, then for a minute, and say until when', async () => {
    const account = exists
      ? await createAccount(database.connection.db)
      : { username: `ingen-${Math.random()}`, password: 'x' };
    const wrong = { ...account, password: 'fel häst batteri' };
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await signIn(service.app, wrong)).json()).toMatchObject({ code: 'sign_in_failed' });
    }
    const locked = await signIn(service.app, account);
    expect(locked.statusCode).toBe(429);
    expect(locked.headers['retry-after']).toBe('30');
    const until = new Date(service.clock.now.getTime() + 30_000).toISOString();
    expect(locked.json()).toMatchObject({
      code: 'sign_in_locked',
      retryAfter: 30,
      detail: `Try again at ${until}.`,
    });

    service.clock.passSeconds(30);
    expect((await signIn(service.app, wrong)).json()).toMatchObject({ code: 'sign_in_failed' });
    expect((await signIn(service.app, wrong)).json()).toMatchObject({
      code: 'sign_in_locked',
      retryAfter: 60,
    });
  });
});

describe('the lock', () => {
  test('is not passed by a burst of guesses', async () => {
    const account = await createAccount(database.connection.db);
    const guesses = Array.from({ length: 12 }, (_, index) => ({
      ...account,
      password: `gissning nummer ${index}`,
    }));
    const answers = await Promise.all(guesses.map((guess) => signIn(service.app, guess)));
    const codes = answers.map((answer) => answer.json().code);
    expect(codes.filter((code) => code === 'sign_in_failed')).toHaveLength(5);
    expect(codes.filter((code) => code === 'sign_in_locked')).toHaveLength(7);
  });

  test('never lasts longer than a quarter of an hour', async () => {
    const account = await createAccount(database.connection.db);
    await sql`
      update staff set failed_sign_ins = 40, last_failed_at = ${service.clock.now}::timestamptz
      where username = ${account.username}`.execute(database.connection.db);
    await signIn(service.app, { ...account, password: 'fel häst batteri' });
    expect((await signIn(service.app, account)).json()).toMatchObject({ retryAfter: 900 });
    service.clock.passSeconds(900);
    expect((await signIn(service.app, account)).statusCode).toBe(200);
  });

  test('starts from nothing after the right password', async () => {
    const account = await createAccount(database.connection.db);
    for (let round = 0; round < 2; round++) {
      for (let attempt = 0; attempt < 4; attempt++) {
        await signIn(service.app, { ...account, password: 'fel häst batteri' });
      }
      expect((await signIn(service.app, account)).statusCode).toBe(200);
    }
  });
});

describe.each([
  ['of a known account', true],
  ['of a name that does not exist', false],
])('the count of failures %s', (_what, exists) => {
  test('starts over after a day without one', async () => {
    const wrong = exists
      ? { ...(await createAccount(database.connection.db)), password: 'fel häst batteri' }
      : { username: `ingen-${Math.random()}`, password: 'x' };
    for (let attempt = 0; attempt < 4; attempt++) {
      await signIn(service.app, wrong);
    }
    service.clock.passSeconds(hours(24));
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await signIn(service.app, wrong)).json()).toMatchObject({ code: 'sign_in_failed' });
    }
    expect((await signIn(service.app, wrong)).json()).toMatchObject({ retryAfter: 30 });
  });
});

describe('while a stranger keeps the account locked', () => {
  const lock = async (username: string) => {
    for (let attempt = 0; attempt < 6; attempt++) {
      await signIn(service.app, { username, password: 'fel häst batteri' });
    }
  };
  const deviceOf = (answer: Awaited<ReturnType<typeof signIn>>) =>
    `device=${answer.cookies.find(({ name }) => name === 'device')?.value}`;

  test('its owner gets in on a device that has signed in before, and the stranger does not', async () => {
    const account = await createAccount(database.connection.db);
    const device = deviceOf(await signIn(service.app, account));
    await lock(account.username);
    expect((await signIn(service.app, account, { cookie: device })).statusCode).toBe(200);
    expect((await signIn(service.app, account)).json()).toMatchObject({ code: 'sign_in_locked' });
  });

  test('a device of somebody else is as good as none, and so is one that is made up', async () => {
    const account = await createAccount(database.connection.db);
    const other = deviceOf(await signIn(service.app, await createAccount(database.connection.db)));
    await lock(account.username);
    for (const cookie of [other, `device=${'a'.repeat(43)}`]) {
      expect((await signIn(service.app, account, { cookie })).json()).toMatchObject({
        code: 'sign_in_locked',
      });
    }
  });

  test('the owner still changes the password in a running session', async () => {
    const account = await createAccount(database.connection.db);
    const cookie = await cookieOf(service.app, account);
    await lock(account.username);
    expect((await change(cookie, account.password, 'en alldeles ny fras')).statusCode).toBe(200);
  });

  test('a one-time password still opens it', async () => {
    const account = await createAccount(database.connection.db, { mustChangePassword: true });
    await lock(account.username);
    expect(
      (await signIn(service.app, { ...account, password: 'fel häst batteri' })).json(),
    ).toMatchObject({ code: 'sign_in_locked' });
    expect((await signIn(service.app, account)).statusCode).toBe(200);
  });
});

describe('a known device', () => {
  test('is locked by its own failures, and locks nobody else', async () => {
    const account = await createAccount(database.connection.db);
    const first = await signIn(service.app, account);
    const cookie = `device=${first.cookies[1]?.value}`;
    const wrong = { ...account, password: 'fel häst batteri' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => signIn(service.app, wrong, { cookie })),
    );
    const codes = answers.map((answer) => answer.json().code);
    expect(codes.filter((code) => code === 'sign_in_failed')).toHaveLength(5);
    expect(codes.filter((code) => code === 'sign_in_locked')).toHaveLength(3);
    expect((await signIn(service.app, account)).statusCode).toBe(200);
    expect((await signIn(service.app, account, { cookie })).statusCode).toBe(429);
    service.clock.passSeconds(30);
    expect((await signIn(service.app, account, { cookie })).statusCode).toBe(200);
  });

  test('keeps its token, which colleagues who share the computer share', async () => {
    const account = await createAccount(database.connection.db);
    const colleague = await createAccount(database.connection.db);
    const first = (await signIn(service.app, account)).cookies[1];
    const cookie = `device=${first?.value}`;
    expect((await signIn(service.app, colleague, { cookie })).cookies[1]?.value).toBe(first?.value);
    expect((await signIn(service.app, account, { cookie })).cookies[1]?.value).toBe(first?.value);
  });

  test('cannot be planted: a token that is not ours is replaced', async () => {
    const account = await createAccount(database.connection.db);
    const answer = await signIn(service.app, account, { cookie: 'device=chosen-by-me' });
    expect(answer.cookies[1]?.value).toMatch(/^[\w-]{43}$/);
  });

  test('is forgotten after a year without a sign-in', async () => {
    const account = await createAccount(database.connection.db);
    const first = (await signIn(service.app, account)).cookies[1];
    service.clock.passSeconds(hours(24 * 365));
    const later = await signIn(service.app, account, { cookie: `device=${first?.value}` });
    expect(later.cookies[1]?.value).not.toBe(first?.value);
  });

  test('is stored as a hash', async () => {
    const account = await createAccount(database.connection.db);
    const token = (await signIn(service.app, account)).cookies[1]?.value ?? '';
    const { rows } = await sql<{ hash: string }>`
      select encode(token_hash, 'hex') as hash from staff_device
      join staff on staff.id = staff_id where username = ${account.username}`.execute(
      database.connection.db,
    );
    expect(rows).toEqual([{ hash: createHash('sha256').update(token).digest('hex') }]);
  });
});

describe('a session', () => {
  test('ends after eight hours without a request', async () => {
    const account = await createAccount(database.connection.db);
    const used = await cookieOf(service.app, account);
    const unused = await cookieOf(service.app, account);
    service.clock.passSeconds(hours(4));
    expect((await whoAmI(used)).statusCode).toBe(200);
    service.clock.passSeconds(hours(4) + 1);
    expect((await whoAmI(used)).statusCode).toBe(200);
    expect((await whoAmI(unused)).json()).toMatchObject({ code: 'sign_in_required' });
  });

  test('ends after twelve hours however it is used', async () => {
    const cookie = await cookieOf(service.app, await createAccount(database.connection.db));
    for (let passed = 0; passed < 11; passed++) {
      service.clock.passSeconds(hours(1));
      expect((await whoAmI(cookie)).statusCode).toBe(200);
    }
    service.clock.passSeconds(hours(1));
    expect((await whoAmI(cookie)).statusCode).toBe(401);
  });

  test('ends with sign-out, and its cookie is worth nothing then', async () => {
    const cookie = await cookieOf(service.app, await createAccount(database.connection.db));
    const out = await service.app.inject({
      method: 'DELETE',
      url: '/api/staff/session',
      headers: { cookie, [csrfHeader]: '1' },
    });
    expect(out.statusCode).toBe(204);
    expect(out.headers['set-cookie']).toMatch(/^session=; Max-Age=0; Path=\/;/);
    expect((await whoAmI(cookie)).statusCode).toBe(401);
  });

  test('cannot be planted: signing in makes a new token and ends the one that was sent', async () => {
    const attacker = await cookieOf(service.app, await createAccount(database.connection.db));
    const answer = await signIn(service.app, await createAccount(database.connection.db), {
      cookie: attacker,
    });
    expect(`session=${answer.cookies[0]?.value}`).not.toBe(attacker);
    expect((await whoAmI(attacker)).statusCode).toBe(401);
    const madeUp = await signIn(service.app, await createAccount(database.connection.db), {
      cookie: 'session=chosen-by-me',
    });
    expect(madeUp.cookies[0]?.value).not.toBe('chosen-by-me');
  });

  test('ends when the account is disabled', async () => {
    const account = await createAccount(database.connection.db);
    const cookie = await cookieOf(service.app, account);
    await sql`update staff set disabled_at = now() where username = ${account.username}`.execute(
      database.connection.db,
    );
    expect((await whoAmI(cookie)).statusCode).toBe(401);
  });

  test('under the plain name is not taken where the bound name is due', async () => {
    const cookie = await cookieOf(service.app, await createAccount(database.connection.db));
    const answer = await service.app.inject({
      url: '/api/staff/session',
      headers: { cookie, host: 'trygghet.nassjo.se' },
    });
    expect(answer.statusCode).toBe(401);
  });
});

describe('a request that changes something', () => {
  test.each([
    ['without the header', {}],
    ['with the header of another value', { [csrfHeader]: 'yes' }],
    ['from a foreign origin', { [csrfHeader]: '1', origin: 'https://evil.example' }],
    ['from an origin that hides', { [csrfHeader]: '1', origin: 'null' }],
    [
      'from another port of the same machine',
      { [csrfHeader]: '1', origin: 'http://localhost:8080' },
    ],
    ['from another site, says the browser', { [csrfHeader]: '1', 'sec-fetch-site': 'cross-site' }],
    ['from a sibling host, says the browser', { [csrfHeader]: '1', 'sec-fetch-site': 'same-site' }],
  ])('%s is refused, signed in or not', async (_what, headers) => {
    const account = await createAccount(database.connection.db);
    const cookie = await cookieOf(service.app, account);
    for (const [method, url] of [
      ['POST', '/api/staff/session'],
      ['DELETE', '/api/staff/session'],
      ['POST', '/api/staff/password'],
      ['POST', '/api/staff/reports/1/words'],
    ] as const) {
      const answer = await service.app.inject({
        method,
        url,
        headers: { cookie, host: 'localhost:3000', ...headers },
        payload: account,
      });
      expect(answer.json()).toMatchObject({ code: 'csrf', status: 403 });
    }
    expect((await whoAmI(cookie)).statusCode).toBe(200);
  });

  test.each([
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:3000' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    {},
  ])('with %j from our own page is let through', async (headers) => {
    const account = await createAccount(database.connection.db);
    expect(
      (await signIn(service.app, account, { host: 'localhost:3000', ...headers })).statusCode,
    ).toBe(200);
  });

  test('may come from the public address behind a proxy', async () => {
    const other = await startTestApp(database.connection.db, {
      variables: { PUBLIC_URL: 'https://trygghet.nassjo.se' },
    });
    const account = await createAccount(database.connection.db);
    const answer = await signIn(other.app, account, {
      origin: 'https://trygghet.nassjo.se',
      host: '10.0.0.5:3000',
    });
    expect(answer.statusCode).toBe(200);
    await other.close();
  });
});

describe('a one-time password', () => {
  test('opens nothing but the choice of another', async () => {
    const account = await createAccount(database.connection.db, { mustChangePassword: true });
    const cookie = await cookieOf(service.app, account);
    expect((await whoAmI(cookie)).json()).toMatchObject({ mustChangePassword: true });
    const blocked = service.app.routeList.filter(
      ({ path, method }) =>
        path.startsWith('/api/staff/') && !/session|password/.test(path) && method !== 'HEAD',
    );
    expect(blocked.length).toBeGreaterThanOrEqual(5);
    for (const { method, path } of blocked) {
      const answer = await service.app.inject({
        method: (['POST', 'PUT', 'DELETE'] as const).find((one) => one === method) ?? 'GET',
        url: path.replace(':id', '1'),
        headers: { cookie, [csrfHeader]: '1' },
      });
      expect([path, answer.json().code]).toEqual([path, 'password_change_required']);
    }
  });

  test('is replaced by a chosen one, and every other session ends', async () => {
    const account = await createAccount(database.connection.db, { mustChangePassword: true });
    const elsewhere = await cookieOf(service.app, account);
    const cookie = await cookieOf(service.app, account);
    const answer = await change(cookie, account.password, 'en alldeles ny fras');
    expect(answer.json()).toMatchObject({ mustChangePassword: false });
    const fresh = `session=${answer.cookies.at(-1)?.value}`;
    expect((await whoAmI(fresh)).statusCode).toBe(200);
    expect((await whoAmI(cookie)).statusCode).toBe(401);
    expect((await whoAmI(elsewhere)).statusCode).toBe(401);
    expect((await signIn(service.app, account)).statusCode).toBe(401);
    expect(
      (await signIn(service.app, { ...account, password: 'en alldeles ny fras' })).statusCode,
    ).toBe(200);
  });

  test.each([
    ['too short', 'elva tecken'],
    ['the old one', 'korrekt häst batteri'],
    ['worn words', 'sommar2026!!'],
    ['one character again and again', 'aaaaaaaaaaaaaa'],
    ['the own name', 'anna.svensson2026!'],
  ])('is not replaced by a weak one: %s', async (_what, next) => {
    const account = await createAccount(database.connection.db, { username: 'anna.svensson' });
    const cookie = await cookieOf(service.app, account);
    const answer = await change(cookie, account.password, next);
    expect(answer.json()).toMatchObject({ code: 'password_weak', errors: [{ pointer: '/next' }] });
    expect((await whoAmI(cookie)).statusCode).toBe(200);
  });

  test('is not replaced without the current one, and five wrong ones end the session alone', async () => {
    const account = await createAccount(database.connection.db);
    const cookie = await cookieOf(service.app, account);
    const elsewhere = await cookieOf(service.app, account);
    const guesses = await Promise.all(
      Array.from({ length: 8 }, () => change(cookie, 'fel häst batteri', 'en alldeles ny fras')),
    );
    const codes = guesses.map((answer) => answer.json().code);
    expect(codes.filter((code) => code === 'sign_in_failed')).toHaveLength(5);
    expect(codes.filter((code) => code === 'sign_in_required')).toHaveLength(3);
    expect((await whoAmI(cookie)).statusCode).toBe(401);
    expect((await whoAmI(elsewhere)).statusCode).toBe(200);
    expect((await signIn(service.app, account)).statusCode).toBe(200);
  });
});

test('the audit tells who came, who failed and who left, and nothing of what was typed', async () => {
  const account = await createAccount(database.connection.db);
  await signIn(service.app, { ...account, password: 'fel häst batteri' });
  const cookie = await cookieOf(service.app, account);
  await service.app.inject({
    method: 'DELETE',
    url: '/api/staff/session',
    headers: { cookie, [csrfHeader]: '1' },
  });
  const { rows } = await sql<{ action: string; detail: unknown }>`
    select action, detail from audit where staff_id = (select id from staff where username = ${account.username})
    order by id`.execute(database.connection.db);
  expect(rows.map((row) => row.action)).toEqual([
    'staff.sign_in_failed',
    'staff.sign_in',
    'staff.sign_out',
  ]);
  expect(JSON.stringify(rows)).not.toContain('batteri');
});
