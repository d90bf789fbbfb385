import type { PublicMapTexts } from '../public-map-texts.ts';
import { dates, number } from '../sv/formats.ts';
import { publicMapSv } from '../sv/public-map.ts';

/*
 * Plain Swedish for the open map; figures stand as in the Swedish.
 * Not yet read by readers of plain Swedish.
 */
export const publicMapSvSimple: PublicMapTexts = {
  ...publicMapSv,
  reasonsInShort: {
    ...publicMapSv.reasonsInShort,
    poor_lighting: 'mörkt',
    obscured_view: 'svårt att se',
    deserted: 'tomt',
    run_down: 'klotter och skräp',
    confined: 'trångt',
    threatening_group: 'en grupp som skrämmer',
    intoxicated: 'fulla eller drogade personer',
    drug_dealing: 'någon säljer droger',
    harassment: 'elaka ord',
    followed: 'någon följde efter',
    violence_threats: 'bråk och slag',
    traffic: 'farlig trafik',
    other: 'annat',
    well_lit: 'ljust',
    people_around: 'andra människor',
    good_overview: 'lätt att se',
    well_kept: 'rent och fint',
    staff_present: 'personal finns',
  },

  heading: (municipality) => `Det här har människor i ${municipality} berättat`,
  loading: 'Kartan kommer snart …',
  failed: 'Vi kunde inte hämta kartan. Försök igen om en stund.',
  offline: 'Telefonen har inget nät. Kartan kommer när det finns nät.',
  mapFailed: 'Vi kunde inte visa kartan. Samma sak finns i listan.',
  notReleased: (least) =>
    `Kartan är tom nu. Minst ${least} personer måste berätta om samma plats. Sedan tar det två veckor.`,
  nothingTold: (least) =>
    `Ingen plats har ${least} personer det senaste året. Men alla platser är kanske inte trygga.`,
  onlyEnough: (least) =>
    `Minst ${least} personer måste ha berättat om en plats. Då visas den. En tom plats är inte alltid trygg.`,

  map: {
    ...publicMapSv.map,
    label:
      'Karta. Flytta med pilarna. Zooma med plus och minus. Tryck Tabb för att gå till en plats.',
  },

  legend: {
    title: 'Så många säger inte tryggt',
    signs: 'Så läser du kartan',
    percent: 'procent',
    number:
      'Så många röster. Mörkare grått betyder fler. Strecket: inte tryggt till vänster, tryggt till höger. Vi är inte säkra på det i mitten.',
  },
  classes: {
    'most-unsafe': { words: 'Nästan alla säger inte tryggt', numbers: 'minst 75 %', short: '≥ 75' },
    unsafe: { words: 'De flesta säger inte tryggt', numbers: 'över 50 %', short: '> 50' },
    unsure: { words: 'Vi vet inte säkert', numbers: 'kanske 50 %', short: 'osäkert' },
    safe: { words: 'De flesta säger tryggt', numbers: 'under 50 %', short: '< 50' },
    'most-safe': { words: 'Nästan alla säger tryggt', numbers: 'högst 25 %', short: '≤ 25' },
    counted: { words: 'För få personer', numbers: 'visas inte', short: '–' },
  },

  unsafeSpan: (span) => `Inte tryggt ${span}`,
  safeSpan: (span) => `Tryggt ${span}`,
  bothSpans: (unsafe, safe) => `Inte tryggt ${unsafe}, tryggt ${safe}`,
  share: (share) => `${share} % säger inte tryggt.`,
  shareBetween: (low, high) => `Vi är ganska säkra: Mellan ${low} och ${high} % säger inte tryggt.`,
  noShare: 'Det är för få röster. Vi kan inte visa hur många som säger tryggt.',

  place: {
    ...publicMapSv.place,
    kind: {
      hotspot: 'Här har många berättat',
      square: (metres) => `En ruta. Den är ${metres} × ${metres} meter.`,
    },
    reasons: 'Varför det inte känns tryggt',
    reasonsExplained: (least) =>
      `Så stor del av rösterna har sagt det. Minst ${least} personer måste ha sagt samma sak.`,
    noReasons: 'Vi visar inte varför. Det behövs fler röster.',
    poster: 'Gör en affisch',
    tooFew: (least) =>
      `Vi visar inga siffror här. Minst ${least} personer måste ha berättat om platsen. Det tar minst två veckor att räkna. Platsen är kanske inte trygg ändå.`,
    unknown: 'Den här platsen visas inte längre',
    wrongAddress: 'Adressen är fel',
    wrongAddressExplained: 'Platsen finns inte. Berätta om en plats eller se kartan.',
    told: 'Det här har människor berättat',
  },

  list: {
    ...publicMapSv.list,
    order: 'Visa först',
    orders: {
      roster: 'Flest röster',
      otryggt: 'Störst del inte tryggt',
      tryggt: 'Störst del tryggt',
      namn: 'Namn från A till Ö',
    },
    orderExplained: 'Många röster är säkrare än få röster. Därför kan få röster komma längre ner.',
    none: 'Ingen plats heter så.',
    others: 'Andra platser heter så',
    othersExplained: 'Vi visar inga siffror för dem. Eller så räknas de i en ruta bredvid.',
    columns: {
      name: 'Plats',
      voices: 'Röster',
      unsafe: 'Inte tryggt %',
      safe: 'Tryggt %',
      reasons: 'Varför',
    },
  },

  howToRead: {
    title: 'Så läser du siffrorna',
    voice:
      'En röst är en person. Personen har berättat om platsen under några veckor eller månader. Berättar personen flera gånger under den tiden? Det är ändå en röst. Berättar personen igen mycket senare? Då kan det bli en röst till.',
    band: 'Vi skriver inte exakt hur många. Vi skriver till exempel 10–19. Då kan ingen räkna ut vem som har berättat.',
    share:
      'Procenten visar hur stor del som säger inte tryggt och tryggt. Vi skriver två tal. Det rätta talet ligger nästan alltid mellan dem. Med fler röster blir det säkrare. Säger nästan alla samma sak? Då ligger talen längre ifrån varandra. Så skyddar vi de få som säger något annat.',
    least: (least) =>
      `Minst ${least} personer måste ha sagt samma sak. Därför är kartan tom på vissa ställen. En tom plats är inte alltid trygg.`,
    period: (from, to) =>
      `Siffrorna är från ${dates.day(from)} till ${dates.day(to)}. Vi räknar varannan vecka. Nya rapporter om samma plats kan dröja tre månader eller längre.`,
    who: 'Alla har inte berättat. Kartan visar hur det känns. Den visar inte brott.',
  },

  poster: {
    ...publicMapSv.poster,
    back: 'Till platsens sida',
    ask: 'Känns platsen trygg? Berätta varför.',
    how: 'Håll telefonens kamera mot rutan. Du kan också skriva adressen:',
    terms:
      'Du behöver inget konto. Vi vet inte vem du är. Kommunen sparar det du skickar. Andra kan be att få se det.',
    emergency:
      'Är det fara nu? Ring 112. Vill du anmäla ett brott? Ring 114 14. Här anmäler du inte till polisen.',
    demonstration: 'Det här är ett test. Sätt inte upp den.',
  },
  voices: ({ from, to }) =>
    to === undefined ? `Minst ${number(from)} röster` : `${number(from)} till ${number(to)} röster`,
};
