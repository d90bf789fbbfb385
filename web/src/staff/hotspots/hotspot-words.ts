import type { Hotspot, HotspotList } from '@trygghetskartan/api/contract/hotspot';
import type { HotspotClass } from '@trygghetskartan/api/contract/hotspot-class';
import { reasonShortLabels } from '@trygghetskartan/api/contract/labels';
import {
  fewerThan,
  showBreakdowns,
  showSelection,
} from '@trygghetskartan/api/contract/small-counts';
import type { ShownBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import type { Feeling } from '@trygghetskartan/db/vocabulary';
import { typicalHour } from '@trygghetskartan/api/contract/typical-hour';

const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('sv-SE');
const and = new Intl.ListFormat('sv', { type: 'conjunction' });

/** One person's share above which the page warns that a single voice colours the picture. */
const loudShare = 1 / 3;

/** Width of an interval round one half that still lets us say "about as often". */
const narrowInterval = 0.3;

/** The class in the width of a list; the whole claim is `classLabels` in the contract. */
export const classWords = {
  A: 'Sticker ut',
  B: 'Fler än slumpen',
  sudden: 'Plötslig – kontrollera',
} as const satisfies Record<HotspotClass, string>;

/** "12 personer, minst 7 fler än väntat". */
export function peopleSentence({ people, atLeastMore }: Hotspot): string {
  const more = Math.floor(atLeastMore);
  return `${people} personer, ${more >= 1 ? `minst ${more} fler` : 'fler'} än väntat`;
}

/** What the empty ground of the map tells, and what it does not. */
export function emptyMapSentence(feeling: Feeling, minimumCount: number): string {
  const meaning = feeling === 'safe' ? 'tomt säger ingenting' : 'tomt betyder inte tryggt';
  return `Inget ritas där färre än ${minimumCount} personer har rapporterat: ${meaning}.`;
}

/** Where no hotspot is found, nothing follows about the feeling that was not asked for. */
export function emptyListSentence(feeling: Feeling | undefined): string {
  return feeling === 'safe' ? 'Tomt betyder inte otryggt.' : 'Tomt betyder inte tryggt.';
}

/** Says what the method's short name (LEX 1) stands for. */
export function methodSentence(method: string): string {
  return `Metod ${method}: jämför antalet olika personer på platsen med omgivningen.`;
}

/** "På en plats med den här omgivningen väntar man 3,2 personer." */
export function expectedSentence({ expectedPeople }: Hotspot): string {
  return `Omgivningen gör att man väntar sig ${oneDecimal.format(expectedPeople)} personer här.`;
}

export function suddenSentence(): string {
  return (
    'Rapporterna kom under färre än tre tvåveckorsperioder, mest under en och samma vecka, eller ' +
    'från få personer utanför den veckan. Det kan vara en enskild händelse eller en kampanj.'
  );
}

/** What a selection holds: "312 rapporter från 240 personer", or that too few are behind it. */
export function selectionInWords(
  list: Pick<HotspotList, 'reports' | 'people' | 'minimumCount'>,
): string {
  const shown = showSelection(list);
  return shown === undefined
    ? `rapporter från ${fewerThan(list.minimumCount)} personer`
    : `${whole.format(shown.reports)} rapporter från ${whole.format(shown.people)} personer`;
}

/** What most people say; only reasons that enough people share are named. */
export function mainReasons(hotspot: Hotspot, minimumCount: number, most = 3): string {
  const { reasons } = showBreakdowns(hotspot, minimumCount);
  if (reasons.length > 0) {
    return and.format(reasons.slice(0, most).map(({ reason }) => reasonShortLabels[reason]));
  }
  return hotspot.reasons.length > 0
    ? 'för få personer om varje orsak för att visa någon'
    : 'inga orsaker angivna';
}

/** Where one person made more than a third of the reports; undefined elsewhere. How much more tells of one person. */
export function loudestSentence({ loudestShare }: Hotspot): string | undefined {
  return loudestShare > loudShare
    ? 'En person har skickat mer än en tredjedel av rapporterna här, men räknas ändå som en person.'
    : undefined;
}

/** The hour round which most of it was felt: "oftast omkring kl. 21"; undefined where none stands out. */
export function typicalHourInWords(shown: ShownBreakdowns): string | undefined {
  const hour = typicalHour(shown);
  return hour === undefined ? undefined : `oftast omkring kl. ${hour}`;
}

/** Share of the people in darkness, with its uncertainty, in words. */
export function darknessSentence({ darkness }: Pick<ShownBreakdowns, 'darkness'>): string {
  if (darkness === undefined) {
    return 'Andelen i mörker visas inte, för att få personer inte ska kunna räknas ut.';
  }
  const { dark, known, low, high } = darkness;
  const certainty =
    low > 0.5
      ? 'De flesta gäller mörker'
      : high < 0.5
        ? 'De flesta gäller dagsljus'
        : high - low <= narrowInterval
          ? 'Ungefär lika ofta i mörker som i dagsljus'
          : 'Går inte att säga om mörkret spelar roll';
  return `${certainty}: ${dark} av ${known} personer med känd tid (${percent(low)}–${percent(high)} %).`;
}

export const percent = (share: number): number => Math.round(share * 100);
