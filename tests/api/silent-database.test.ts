import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { connect } from '@trygghetskartan/db/connect';
import { expect, onTestFinished, test } from 'vitest';
import { startTestApp } from '../support/app.ts';
import { reportInput } from '../support/report.ts';
import { startSilentServer } from '../support/silent-server.ts';

/* A network that drops packets: the connection stands, and no answer comes. */

test('a database that falls silent is told as one that cannot be reached, wherever it is asked', async () => {
  const server = await startSilentServer({ handshake: true, queries: 1 });
  onTestFinished(server.close);
  const connection = await connect(
    { url: server.url },
    { patienceSeconds: { first: 0.3, later: 0.3 } },
  );
  onTestFinished(connection.close);
  const service = await startTestApp(connection.db);
  onTestFinished(service.close);
  const signIn = { username: 'strateg', password: 'korrekt häst batteri' };
  const answers = await Promise.all([
    service.app.inject('/api/municipality'),
    service.send(reportInput()),
    service.app.inject({
      method: 'POST',
      url: '/api/staff/session',
      headers: { [csrfHeader]: '1' },
      payload: signIn,
    }),
  ]);
  for (const answer of answers) {
    expect(answer.json()).toMatchObject({ status: 503, code: 'unavailable', retryAfter: 5 });
  }
});
