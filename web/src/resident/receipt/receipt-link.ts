/** What follows `#` in an address stays in the browser: no server and no log ever sees the code. */
export function receiptLink(code: string): string {
  return `${location.origin}/kvitto#${code}`;
}
