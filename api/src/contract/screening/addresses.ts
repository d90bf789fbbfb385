import type { Finding } from './finding.ts';

const streetEnd =
  '(?:gatan|gata|vägen|väg|gränd|gränden|torg|torget|allén|allé|alle|stigen|backen|höjden|liden|leden|ringen|kroken|svängen|slingan|esplanaden|promenaden)';
/** Before the street's own word: "Norra Allén", "Långa gatan", "S:t Olofsgatan". */
const before = String.raw`(?:(?:[Nn]orra|[Ss]ödra|[Öö]stra|[Vv]ästra|[Ll]illa|[Ss]tora|[Ll]ånga|[Gg]amla|[Nn]ya|[Ss]:t|[Ss]ankt) )`;
const house = String.raw`\d{1,3}(?: ?[-–] ?\d{1,3})?(?: ?[A-HJ-NP-Z]| ?[abcdfgh])?(?![\p{L}\p{N}]|[.:]\d)`;
const flat = String.raw`(?:,? ?(?:lgh|lägenhet) ?\d{1,4}|, ?\d ?(?:tr|trappor))?`;

const addressPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${before}?[\p{L}:-]{1,40}?(?:${streetEnd}|[vg]\.)|${before}\p{L}{0,30}${streetEnd}) ?(?:nr ?)?${house}${flat}`,
  'giu',
);
const numberAlone =
  /(?<=\bbor (?:i |på )?)(?:nummer|nr) ?\d{1,3}(?: ?[A-Za-z])?(?![\p{L}\p{N}])/giu;

/** Roads that have numbers of their own, and ways that nobody lives by. */
const noStreet = /^(?:riks|läns|europa|cykel|gång|motor|infarts|utfarts)väg/i;
/** A number of these is a count, not a house. */
const counted =
  /^\s*(?:gånger|ggr|st|stycken|m|meter|min|minuter|tim|timmar|personer|pers|killar|tjejer|ungdomar|män|lampor|bilar|mopeder|år|kr|kronor|procent|%|grader|dagar|veckor|månader|kvällar|nätter|till|av)(?!\p{L})/iu;

/** A street with the number of a house. Without a number it is a place, which is what the map is for. */
export function findAddresses(text: string): Finding[] {
  return [addressPattern, numberAlone].flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter(
        ({ 0: address, index }) =>
          !noStreet.test(address) && !counted.test(text.slice(index + address.length)),
      )
      .map(({ 0: address, index }) => ({
        kind: 'address' as const,
        start: index,
        end: index + address.length,
      })),
  );
}
