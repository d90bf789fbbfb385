/** What this page's outbox and those of other tabs and of the worker tell each other: keys, nothing else. */
export interface TabChannel {
  tell: (key: string) => void;
  listen: (hear: (key: string) => void) => void;
}

/** Without the means (old browsers) each tab learns the news when it next tries to send. */
export function tabChannel(): TabChannel {
  if (typeof BroadcastChannel !== 'function') {
    return { tell: () => {}, listen: () => {} };
  }
  const channel = new BroadcastChannel('trygghetskartan-outbox');
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    tell: (key) => channel.postMessage(key),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(String(data))),
  };
}
