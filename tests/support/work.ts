import type { WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { searchNumber } from '@trygghetskartan/web/resident/proof-of-work/search';

/** The header `altcha` that a challenge asks for, found as a phone finds it. */
export function solve(challenge: WorkChallenge): string {
  const number = searchNumber(challenge).tryNext(challenge.maxnumber + 1);
  return Buffer.from(JSON.stringify({ ...challenge, number })).toString('base64');
}
