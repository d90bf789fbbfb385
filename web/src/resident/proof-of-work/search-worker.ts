import type { WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { searchNumber } from './search.ts';

/** One challenge after another, each answered on the port that it came with. */
addEventListener('message', ({ data, ports }: MessageEvent<WorkChallenge>) => {
  ports[0]?.postMessage(searchNumber(data).tryNext(data.maxnumber + 1));
});
