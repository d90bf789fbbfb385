import { createLog } from '@trygghetskartan/api/log';
import { expect, test } from 'vitest';
import { findLogLeaks } from '../../support/log-leaks.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('debug', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('what the service logs holds nothing of anybody', () => {
  const text = logged((log) => {
    log.info(
      {
        reqId: 'req-1a',
        method: 'POST',
        route: '/api/staff/reports/:id/words',
        status: 200,
        ms: 7,
      },
      'request',
    );
    log.error(
      { err: new Error('Anna ringde', { cause: new TypeError('x is undefined') }) },
      'internal',
    );
    log.warn({ err: 'Anna ringde' }, 'the statistics of the reports are as old as before');
  });
  expect(findLogLeaks(text)).toEqual([]);
});

test.each([
  ['an address of IPv4', { route: '/api/reports/203.0.113.7' }],
  ['an address of IPv6', { route: '/2001:db8::7' }],
  ['another of IPv6', { municipality: 'fe80:0:0:0:1:2:3:4' }],
  ['what was asked for', { route: '/plats/abc?token=x' }],
  ['a name that nobody has thought of', { token: 'abcdefgh' }],
  ['a text', { role: 'Ödsligt här' }],
  ['a field of a library', { hostname: 'x', remotePort: 7 }],
])('%s is found', (_what, fields) => {
  expect(findLogLeaks(logged((log) => log.info(fields, 'request')))).toHaveLength(1);
});

test('an address in an error is found, a time and our own database are none, and what is no log is not read', () => {
  const failure = new TypeError('cannot reach 203.0.113.7');
  expect(findLogLeaks(logged((log) => log.error({ err: failure }, 'internal')))).toHaveLength(1);
  const ownDatabase = new TypeError('No database server answers at 127.0.0.1:5432/town (x).');
  expect(findLogLeaks(logged((log) => log.error({ err: ownDatabase }, 'internal')))).toEqual([]);
  expect(findLogLeaks('  Residents   http://127.0.0.1:3000/\n')).toEqual([]);
});
