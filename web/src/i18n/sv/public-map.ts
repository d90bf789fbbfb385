import { reasonShortLabels } from '@trygghetskartan/api/contract/labels';
import { dates, number, plural } from './formats.ts';

interface Offset {
  metres: number;
  direction: string;
}

/** The open map's Swedish: its own catalogue, so that the reporting page does not carry it. */
export const publicMapSv = {
  reasonsInShort: reasonShortLabels,

  title: 'Karta',
  heading: (municipality: string) => `Vad ${municipality} har berättat`,
  tell: 'Berätta om en plats',
  toMap: 'Till kartan',
  views: { label: 'Visa som', karta: 'Karta', lista: 'Lista', tabell: 'Tabell' },
  skipToList: 'Visa som lista',

  loading: 'Kartan hämtas …',
  failed: 'Kartan kunde inte hämtas. Försök igen om en stund.',
  offline: 'Du saknar täckning. Kartan hämtas när du har täckning igen.',
  mapFailed: 'Kartbilden kunde inte hämtas. Listan säger samma sak.',
  retry: 'Försök igen',
  notReleased: (least: number) =>
    `Kartan är tom än. Siffror kommer tidigast två veckor efter att minst ${least} personer har berättat om samma plats.`,
  nothingTold: (least: number) =>
    `Ingen plats har nått ${least} personer de senaste tolv månaderna. Det betyder inte att allt är tryggt.`,

  onlyEnough: (least: number) =>
    `Här visas bara platser som minst ${least} personer har berättat om. Tomt betyder inte tryggt.`,
  period: (from: string, to: string) => `${dates.day(from)} – ${dates.day(to)}`,

  map: {
    label: 'Karta. Flytta med piltangenterna, zooma med plus och minus. Tabba till en plats.',
    place: (name: string, voices: string, share: string) => `${name}. ${voices}. ${share}`,
  },

  legend: {
    title: 'Andel som säger otryggt',
    signs: 'Teckenförklaring',
    percent: 'procent',
    number:
      'Antal röster. Mörkare grått är fler. Strecket: otryggt från vänster, tryggt från höger, osäkert däremellan.',
  },
  classes: {
    'most-unsafe': { words: 'Nästan alla otryggt', numbers: 'minst 75 %', short: '≥ 75' },
    unsafe: { words: 'De flesta otryggt', numbers: 'över 50 %', short: '> 50' },
    unsure: { words: 'Delat eller osäkert', numbers: '50 % i spannet', short: 'osäkert' },
    safe: { words: 'De flesta tryggt', numbers: 'under 50 %', short: '< 50' },
    'most-safe': { words: 'Nästan alla tryggt', numbers: 'högst 25 %', short: '≤ 25' },
    counted: { words: 'För få för en andel', numbers: 'visas inte', short: '–' },
  },

  voices: ({ from, to }: { from: number; to?: number | undefined }) =>
    to === undefined ? `Minst ${number(from)} röster` : `${number(from)}–${number(to)} röster`,
  band: ({ from, to }: { from: number; to?: number | undefined }) =>
    to === undefined ? `${number(from)}+` : `${number(from)}–${number(to)}`,
  span: (low: number, high: number) => (low === high ? `${low} %` : `${low}–${high} %`),
  /** Where the unit stands in the column's name: a phone is narrow. */
  bareSpan: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
  unsafeSpan: (span: string) => `Otryggt ${span}`,
  safeSpan: (span: string) => `Tryggt ${span}`,
  bothSpans: (unsafe: string, safe: string) => `Otryggt ${unsafe}, tryggt ${safe}`,
  /** Several sentences, each without its stop. */
  sentences: (parts: readonly string[]) => parts.map((part) => `${part}.`).join(' '),
  share: (share: number) => `${share} % av rösterna säger otryggt.`,
  shareBetween: (low: number, high: number) =>
    `Mellan ${low} och ${high} % säger otryggt när osäkerheten är inräknad.`,
  noShare: 'För få röster för att visa hur många som säger tryggt och otryggt.',
  unsure: 'Osäkert',

  place: {
    kind: {
      hotspot: 'Plats där fler än väntat har berättat',
      square: (metres: number) => `Ruta på ${metres} × ${metres} meter`,
    },
    /** For two squares that lie alike from a place: "190 m norr och 110 m öster om Stortorget". */
    byOffsets: (one: Offset, other: Offset, name: string) =>
      `${number(one.metres)} m ${one.direction} och ${number(other.metres)} m ${other.direction} om ${name}`,
    reasons: 'Varför det känns otryggt',
    reasonsExplained: (least: number) =>
      `Andel av rösterna som har angett orsaken, med osäkerhet. Orsaker som färre än ${least} personer har angett visas inte.`,
    noReasons: 'Inga orsaker visas här. Det behövs fler röster för det.',
    tellHere: 'Berätta om den här platsen',
    more: 'Platsens sida',
    onMap: 'Visa på kartan',
    poster: 'Gör en affisch',
    close: 'Stäng',
    tooFew: (least: number) =>
      `Här visas inga siffror. Minst ${least} personer behöver ha berättat om platsen, och nya rapporter räknas in tidigast efter två veckor. Det betyder inte att platsen är trygg.`,
    /** A poster outlives its hotspot: what it was called is not known any more. */
    unknown: 'En plats som inte längre visas',
    square: 'En plats på kartan',
    wrongAddress: 'Adressen stämmer inte',
    wrongAddressExplained:
      'Det finns ingen plats med den här adressen. Du kan berätta om en plats eller se kartan.',
    told: 'Det här har berättats',
  },

  list: {
    search: 'Sök på namn',
    order: 'Ordna efter',
    orders: {
      roster: 'Flest röster',
      otryggt: 'Störst andel otryggt',
      tryggt: 'Störst andel tryggt',
      namn: 'Namn',
    },
    orderExplained:
      'Andelar ordnas efter den del av spannet som är säkrast: en hög andel av få röster går inte före.',
    count: (count: number) => plural(count, { one: '1 plats', other: `${number(count)} platser` }),
    none: 'Ingen plats som visas heter så.',
    others: 'Andra platser med det namnet',
    othersExplained: 'Här visas inga siffror, eller så räknas platsen in i en ruta bredvid.',
    columns: {
      name: 'Plats',
      voices: 'Röster',
      unsafe: 'Otryggt %',
      safe: 'Tryggt %',
      reasons: 'Vanligaste orsaker',
    },
    caption: 'Platser, röster och andelar',
    notShown: 'visas inte',
  },

  howToRead: {
    title: 'Så läser du siffrorna',
    voice:
      'En röst är en person som har berättat om platsen under några veckor eller månader. Den som berättar flera gånger under den tiden är ändå en röst. Berättar personen igen senare kan det bli en röst till.',
    band: 'Antalet röster står i steg, till exempel 10–19, så att ingen kan räknas ut.',
    share:
      'Andelen visar hur många av rösterna som säger otryggt och hur många som säger tryggt. Spannet visar osäkerheten: med fler röster blir det smalare. Det är bredare där nästan alla säger samma sak, så att de få andra inte kan pekas ut. I 19 fall av 20 ligger rätt andel i spannet.',
    least: (least: number) =>
      `Bara uppgifter som minst ${least} olika personer står bakom visas. Därför är delar av kartan tomma. Tomt betyder inte tryggt.`,
    period: (from: string, to: string) =>
      `Siffrorna gäller ${dates.day(from)} till ${dates.day(to)}. De räknas om varannan vecka. Efter de första siffrorna för en plats samlas nya rapporter tills de är många, eller i tre månader. Är de för få då väntar de längre.`,
    who: 'De som berättar är inte alla som rör sig på platsen. Kartan visar upplevelser, inte brott.',
  },

  poster: {
    title: 'Affisch',
    back: 'Till platsens sida',
    size: 'Storlek',
    print: (size: string) => `Skriv ut ${size}`,
    question: 'Hur känns det här?',
    ask: 'Berätta om platsen känns trygg eller otrygg, och varför.',
    how: 'Rikta telefonens kamera mot rutan, eller skriv adressen:',
    terms: 'Inget konto. Du är anonym. Det du skickar blir en allmän handling hos kommunen.',
    code: 'QR-kod till platsens sida',
    codeFailed: 'Koden kunde inte ritas. Ladda om sidan och försök igen.',
    emergency: 'Vid akut fara, ring 112. Brott anmäls på 114 14. Det här är ingen polisanmälan.',
    from: (municipality: string) => `Trygghetskartan · ${municipality}`,
    demonstration: 'Demonstration. Sätt inte upp.',
  },
};
