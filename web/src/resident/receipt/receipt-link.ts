import { inSameLanguage } from '../../i18n/language.ts';

/** What follows `#` in an address stays in the browser: no server and no log ever sees the code. */
export function receiptLink(code: string): string {
  return `${location.origin}${inSameLanguage('/kvitto')}#${code}`;
}
