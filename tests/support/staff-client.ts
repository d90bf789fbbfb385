import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import type { RunningServer } from './server.ts';

/** A fetch that throws for anything but 200. */
export type StaffGet = (path: string) => Promise<Response>;

/** Signs in with the account that a new server has printed, and chooses a password. */
export async function signInAsPrinted(server: RunningServer): Promise<StaffGet> {
  const [, username, current] =
    /Account +(\S+) +one-time password (\S+)/.exec(server.output()) ?? [];
  const headers = { 'content-type': 'application/json', [csrfHeader]: '1' };
  const session = await fetch(`${server.url}/api/staff/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username, password: current }),
  });
  let cookie = session.headers.getSetCookie().join('; ');
  const changed = await fetch(`${server.url}/api/staff/password`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ current, next: 'en lång rad rapporter' }),
  });
  cookie = changed.headers.getSetCookie().join('; ') || cookie;
  return async (path) => {
    const answer = await fetch(server.url + path, { headers: { cookie } });
    if (answer.status !== 200) {
      throw new Error(`${path}: status ${answer.status}: ${await answer.text()}`);
    }
    return answer;
  };
}
