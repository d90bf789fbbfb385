import type { Finding } from './finding.ts';

const numberPattern = /(?<![\d.,])((?:19|20)?)(\d{6})( ?[-–−+] ?| ?)(\d{4})(?![\d.]\d|\d)/g;
const namedPattern = /(?:person|pers\.? ?|samordn)\w*\.? ?(?:nr|nummer|num)?|\bp\.?nr|\bpn\b/i;

/**
 * Personnummer and samordningsnummer, of ten and twelve digits: YYMMDD-NNNC, where a day over 60 marks a
 * samordningsnummer (Folkbokföringslagen 1991:481 § 18; lag 2022:1697). The last digit is a check digit. A number with a dash or with the word
 * for it in front is taken even when the check digit is wrong: people write from memory.
 */
export function findIdentityNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(numberPattern)) {
    const [whole, century = '', date = '', divider = '', rest = ''] = match;
    const named = namedPattern.test(text.slice(Math.max(0, match.index - 40), match.index));
    const mobile = century === '' && date.startsWith('07') && divider.trim() === '';
    if (
      isDate(date) &&
      (named || divider.trim() !== '' || (!mobile && hasCheckDigit(date + rest)))
    ) {
      findings.push({
        kind: 'identity_number',
        start: match.index,
        end: match.index + whole.length,
      });
    }
  }
  return findings;
}

function isDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Luhn's sum over ten digits. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const product = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
