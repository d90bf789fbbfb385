import type { Finding } from './finding.ts';

/** Three letters without I, Q, V, Å, Ä, Ö, two digits, and a digit or a letter other than O. */
const platePattern =
  /(?<![\p{L}\p{N}])([A-HJ-PR-UW-Z]{3})( ?|-)(\d\d[\dA-HJ-NPR-UW-Z])(?![\p{L}\p{N}]|[.,:]\d)/giu;
const vehiclePattern =
  /reg|skylt|plåt|bil|moped|epa|volvo|saab|audi|bmw|golf|skoda|ford|toyota|kia|mercedes|opel|renault|peugeot/i;
/** Words of three letters before a number. */
const words =
  /^(?:och|ca|typ|max|min|nån|hus|bus|tåg|väg|led|sos|ica|rum|tel|ring|den|för|med|mot|nr|kom|två|tre|sex|såg|såå|bor|man|hon|han|jag|del|ute|dag|maj|jun|jul|apr|okt|nov|dec|jan|feb|mar|aug|sep|kl|the|per|tar|går|ser|ger|har|kan|ska|som|sen|när|men|där|här|dom|det|ett|ned|upp|ner|alla|lag|bok|sal|mer|mkt|ggr|runt)$/i;

/**
 * Registration plates. Joined or in capitals the form is enough; small letters with a space need a
 * vehicle near.
 */
export function findPlates(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(platePattern)) {
    const [whole, letters = '', divider = '', end = ''] = match;
    const named = vehiclePattern.test(
      text.slice(Math.max(0, match.index - 30), match.index + whole.length + 30),
    );
    const sure = divider === '' || (letters === letters.toUpperCase() && end === end.toUpperCase());
    if (!words.test(letters) && (sure || named)) {
      findings.push({ kind: 'plate', start: match.index, end: match.index + whole.length });
    }
  }
  return findings;
}
