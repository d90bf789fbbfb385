import type { WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { getWorkChallenge, postReport } from '../../api-client/public.ts';
import { ProblemError } from '../../api-client/problem-error.ts';
import type { OutboxDependencies } from './outbox.ts';

/** A challenge that grew old on the way, or was used by an answer that got lost, is replaced so often at once. */
const challenges = 2;

/**
 * Posts a report with the work that the server asks for: done when the report is sent and not when it is
 * written, since a report may wait for days and a challenge does not.
 */
export function sendWithWork(
  solve: (challenge: WorkChallenge) => Promise<number>,
): OutboxDependencies['post'] {
  return async (key, report, signal) => {
    for (let left = challenges; ; left--) {
      const challenge = await getWorkChallenge(signal);
      const work = challenge && { ...challenge, number: await solve(challenge) };
      signal.throwIfAborted();
      try {
        return await postReport(key, report, { work, signal });
      } catch (error) {
        if (left === 1 || !(error instanceof ProblemError && error.code === 'work_required')) {
          throw error;
        }
      }
    }
  };
}
