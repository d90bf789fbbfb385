import type { Finding } from './finding.ts';
import { wordSet, type Word } from './words.ts';

/** Said of people alone, whatever stands around. */
const peoples =
  /^(?:somali|arab|afghan|zigenar|muslim|polack|kurd|iraki|irani|syri|syrian|assyri|libanes|palestini|eritrean|etiopi|marockan|algeri|tunisi|liby|egypti|jordani|saudi|jemenit|israel|ukrainar|vitryss|moldav|serb|kroat|bosni|bosniak|sloven|slovak|tjeck|jugoslav|makedoni|kosovo?alban|alban|rumän|bulgar|ungrar|italienar|portugis|spanjor|fransm|estländar|lettländar|vietnames|korean|japan|filippin|indones|mongol|tibetan|nepales|asiat|afrikan|kongoles|nigerian|ghanan|gambi|sudanes|keny|ugandi|tjetjen|azer|uzbek|pakistani|bangladeshi|indi|tamil|amerikan|chilenar|colombian|peruan|kuban|brasilian|georgi|armeni|islamist|jihadist|latino|sikh|hindu|buddhist|neger|negr|blatt|svartskall)(?:e|er|ar|are|an|en|er?n|erna|arna|s|os|erns|ernas)?s?$/;
const exact = wordSet(`
  romer romerna jude juden judar judarna svenskar svenskarna svenne svennar nysvenskar nysvensk finnar
  finländare danskar danskarna norrmän tyskar tyskarna ryss ryssen ryssar ryssarna turk turken turkar
  turkarna balter letter litauer ester greker kineser kineserna thailändare thailändskor indier
  mongoler samer samerna islamister jihadister kristna hinduer buddhister jehovas utlänning utlänningar
  utlänningarna utlänningen flykting flyktingar flyktingarna flyktingen ensamkommande asylsökande
  papperslösa utlandsfödd utlandsfödda mörkhyad mörkhyade mörkhyat ljushyad ljushyade rasifierad
  rasifierade slöja slöjan hijab niqab burka turban kippa
`);
/** Beginnings of compounds: "invandrarkillar", "invandrarbakgrund". */
const compounds =
  /^(?:invandrar(?!fientlig|politi|verk|hat|minister|frågor|täta)|zigenar|svartskall|blatte|somalier|muslim(?!sk|hat)|flyktinggäng|flyktingkill)/;

/** Adjectives of a country, a people or a faith; of a person only beside a person. */
const adjective =
  /^(?:\p{L}{2,}(?:[^g]ansk|[^vg]ensk|esisk|ländsk|avisk)|tjeckisk|slovakisk|mongolisk|filippinsk|georgisk|armensk|vitrysk|israelisk|jordansk|jemenitisk|sikhisk|svensk|norsk|dansk|finsk|tysk|engelsk|fransk|spansk|italiensk|grekisk|polsk|rysk|ukrainsk|baltisk|lettisk|estnisk|litauisk|rumänsk|bulgarisk|ungersk|romsk|albansk|serbisk|kroatisk|bosnisk|jugoslavisk|balkansk|turkisk|kurdisk|arabisk|somalisk|afghansk|irakisk|iransk|persisk|syrisk|syriansk|assyrisk|libanesisk|palestinsk|marockansk|egyptisk|eritreansk|etiopisk|sudanesisk|gambisk|nigeriansk|thailändsk|vietnamesisk|kinesisk|japansk|indisk|pakistansk|asiatisk|afrikansk|amerikansk|brasiliansk|chilensk|latinamerikansk|sydamerikansk|sydeuropeisk|östeuropeisk|nordafrikansk|utländsk|utomeuropeisk|invandrad|muslimsk|judisk|katolsk|samisk|etnisk|kristen)[at]?$/u;
const colour = /^(?:svart|vit|mörk|brun|färgad)[at]?e?$/;
const person =
  /^(?:man|mann|män|männ|kill|tjej|kvinn|person|ungdom|barn|famil|gäng|snubb|gubb|gumm|tant|pojk|flick|dam|papp|mamm|par|grabb|folk|medborgar|langar|förar|chauff|grann|elev|tiggar|brud|kid|människ|herr|student|ung|typ|svensk|turist|fyll|buse|bus|vän)(?:|a|e|o|n|an|en|et|ar|er|or|na|are|aren|arna|erna|orna|j|jen|jer|jerna|in|ör|ören)s?$/;
const look = wordSet('utseende bakgrund ursprung härkomst påbrå rötter hudfärg');
const speech = /^(?:dialekt|brytning|accent)/;
const speaks = /^(?:prata|snacka|tala|skrek|skrik|rop|svor|brutit|bruten)/;
const countries = wordSet(`
  afghanistan albanien algeriet bosnien bulgarien chile egypten eritrea estland etiopien finland
  filippinerna gambia georgien grekland indien irak iran jordanien jugoslavien kina kosovo kroatien
  kurdistan lettland libanon litauen makedonien marocko nigeria pakistan palestina polen rumänien
  ryssland serbien somalia sudan syrien thailand tjeckien tunisien turkiet tyskland ukraina ungern
  vietnam kongo korea japan indonesien uganda kenya rwanda burundi jemen libyen israel moldavien belarus
  vitryssland spanien italien portugal frankrike danmark norge island brasilien colombia peru kuba usa
  afrika asien mellanöstern balkan östeuropa sydamerika
`);
const comes =
  /^(?:kommer|kom|är|vara|adopterad|va|var|härstammar|kille\p{L}*|killar\p{L}*|m[aä]n|m[aä]nnen|kvinn\p{L}*|tjej\p{L}*|person\p{L}*|ungdom\p{L}*|famil\p{L}*|snubb\p{L}*|folk|gäng\p{L}*|pojk\p{L}*)$/u;

/** Words on origin, skin, faith or language where they are said of people. */
export function findOrigin(words: readonly Word[]): Finding[] {
  const findings: Finding[] = [];
  for (const [index, word] of words.entries()) {
    const last = lastOfPhrase(words, index);
    if (last !== undefined) {
      findings.push({ kind: 'origin', start: word.start, end: last.end });
    }
  }
  return findings;
}

/** The word that ends a phrase on origin which begins here; undefined where none does. */
function lastOfPhrase(words: readonly Word[], index: number): Word | undefined {
  const word = words[index];
  const next = adjoining(words, index + 1);
  const previous = words[index - 1];
  if (word === undefined) {
    return undefined;
  }
  const { key } = word;
  if (exact.has(key) || peoples.test(key) || compounds.test(key)) {
    return word;
  }
  if (adjective.test(key)) {
    if (
      next !== undefined &&
      (look.has(next.key) || (key.startsWith('etnisk') && exact.has(next.key)))
    ) {
      return next;
    }
    const afterNext = adjoining(words, index + 2);
    const besidePerson =
      (next !== undefined && (person.test(next.key) || speech.test(next.key))) ||
      (next !== undefined &&
        afterNext !== undefined &&
        /[a-zåäö](?:a|g|ig)$/.test(next.key) &&
        person.test(afterNext.key));
    const spoken =
      key.endsWith('a') &&
      [previous, words[index - 2]].some(
        (before) => before !== undefined && speaks.test(before.key),
      );
    return besidePerson || spoken ? word : undefined;
  }
  if (colour.test(key) && next !== undefined) {
    const afterNext = adjoining(words, index + 2);
    if (person.test(next.key)) {
      return word;
    }
    if (next.key === 'i' && /^(?:hyn|huden|skinnet)$/.test(afterNext?.key ?? '')) {
      return afterNext;
    }
    return /^(?:hy|hud|hudfärg)$/.test(next.key) ? next : undefined;
  }
  const fromPeople =
    countries.has(key) && previous?.key === 'från' && comes.test(words[index - 2]?.key ?? '');
  const isSame = key === 'same' && /^(?:är|e|en|va)$/.test(previous?.key ?? '');
  return fromPeople || isSame ? word : undefined;
}

/** A word that no more than a space parts from the one before. */
function adjoining(words: readonly Word[], index: number): Word | undefined {
  const word = words[index];
  return word !== undefined && /^ +$/.test(word.gap) ? word : undefined;
}
