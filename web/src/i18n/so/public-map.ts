import { swedish } from '../isolate.ts';
import type { PublicMapTexts } from '../public-map-texts.ts';
import { dates, number, plural } from './formats.ts';

/*
 * Somali for the open map.
 * Not yet read by a native speaker.
 */
export const publicMapSo: PublicMapTexts = {
  reasonsInShort: {
    poor_lighting: 'iftiin liita',
    obscured_view: 'aragti xiran',
    deserted: 'meel cidla ah',
    run_down: 'sawirro derbi iyo qashin',
    confined: 'meel cidhiidhi ah',
    threatening_group: 'koox hanjabaad leh',
    intoxicated: 'dad sakhraansan',
    drug_dealing: 'iib daroogo',
    harassment: 'faraxumayn',
    followed: 'la daba socday',
    violence_threats: 'muran iyo rabshad',
    traffic: 'taraafiko khatar ah',
    other: 'wax kale',
    well_lit: 'iftiin wanaagsan',
    people_around: 'dad kale',
    good_overview: 'aragti furan',
    well_kept: 'la daryeelo',
    staff_present: 'shaqaale jooga',
  },

  title: 'Khariidad',
  heading: (municipality) => `Waxa dadka ${swedish(municipality)} sheegeen`,
  tell: 'Meel ka warran',
  toMap: 'Khariidadda tag',
  views: { label: 'U muuji', karta: 'Khariidad', lista: 'Liis', tabell: 'Shax' },
  skipToList: 'Liis ahaan u muuji',

  loading: 'Khariidadda waa la soo dejinayaa …',
  failed: 'Khariidadda lama soo dejin karin. Wax yar kaddib mar kale isku day.',
  offline: 'Shabakad ma haysatid. Khariidadda waxaa la soo dejinayaa markaad shabakad hesho.',
  mapFailed: 'Sawirka khariidadda lama soo dejin karin. Liisku isla wax ayuu sheegayaa.',
  retry: 'Mar kale isku day',
  notReleased: (least) =>
    `Khariidaddu weli way madhan tahay. Tirooyinku waxay soo baxayaan ugu horrayn laba toddobaad kaddib marka ugu yaraan ${number(least)} qof isla meel ka warramaan.`,
  nothingTold: (least) =>
    `Laba iyo tobankii bilood ee la soo dhaafay meelna ${number(least)} qof kama warramin. Taasi macnaheedu maaha in wax walba ammaan yihiin.`,

  onlyEnough: (least) =>
    `Halkan waxaa ka muuqda oo keliya meelaha ugu yaraan ${number(least)} qof ka warrameen. Meel madhan macnaheedu maaha ammaan.`,
  period: (from, to) => `${dates.day(from)} – ${dates.day(to)}`,

  map: {
    label: 'Khariidad. Ku dhaqaaji fallaarta, ku weynee plus kuna yaree minus. Tab ku tag goob.',
    place: (name, voices, share) => `${name}. ${voices}. ${share}`,
  },

  legend: {
    title: 'Inta tiraahda ammaan maaha',
    signs: 'Sharaxa calaamadaha',
    percent: 'boqolkiiba',
    number:
      'Tirada codadka. Cawl mugdi ah waa kuwo badan. Xarriiqda: ammaan-darro bidixda, ammaan midigta, dhexda lama hubo.',
  },
  classes: {
    'most-unsafe': {
      words: 'Ku dhowaad dhammaan: ammaan maaha',
      numbers: 'ugu yaraan 75%',
      short: '≥ 75',
    },
    unsafe: { words: 'Badi: ammaan maaha', numbers: 'ka badan 50%', short: '> 50' },
    unsure: {
      words: 'Kala qaybsan ama aan la hubin',
      numbers: '50% waa ku jirtaa',
      short: 'lama hubo',
    },
    safe: { words: 'Badi: waa ammaan', numbers: 'ka yar 50%', short: '< 50' },
    'most-safe': {
      words: 'Ku dhowaad dhammaan: waa ammaan',
      numbers: 'ugu badnaan 25%',
      short: '≤ 25',
    },
    counted: { words: 'Tiradu waa yar tahay', numbers: 'lama muujiyo', short: '–' },
  },

  voices: ({ from, to }) =>
    to === undefined ? `Ugu yaraan ${number(from)} cod` : `${number(from)}–${number(to)} cod`,
  band: ({ from, to }) => (to === undefined ? `${number(from)}+` : `${number(from)}–${number(to)}`),
  span: (low, high) => (low === high ? `${low}%` : `${low}–${high}%`),
  bareSpan: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  unsafeSpan: (span) => `Ammaan maaha ${span}`,
  safeSpan: (span) => `Waa ammaan ${span}`,
  bothSpans: (unsafe, safe) => `Ammaan maaha ${unsafe}, waa ammaan ${safe}`,
  sentences: (parts) => parts.map((part) => `${part}.`).join(' '),
  share: (share) => `${share}% codadka waxay yiraahdeen ammaan maaha.`,
  shareBetween: (low, high) =>
    `Inta u dhexaysa ${low} iyo ${high}% waxay yiraahdeen ammaan maaha, marka hubanti-darrada lagu daro.`,
  noShare: 'Codadku way yar yihiin si loo muujiyo inta tiraahda ammaan iyo ammaan-darro.',
  unsure: 'Lama hubo',

  place: {
    kind: {
      hotspot: 'Meel dad ka badan inta la filayay ka warrameen',
      square: (metres) => `Afar-geesle ${metres} × ${metres} mitir ah`,
    },
    byOffsets: (one, other, name) =>
      `${number(one.metres)} m dhanka ${one.direction} iyo ${number(other.metres)} m dhanka ${other.direction} ee ${swedish(name)}`,
    reasons: 'Sababta ammaan-darrada loo dareemo',
    reasonsExplained: (least) =>
      `Qaybta codadka ee sababta sheegay, iyo hubanti-darradeeda. Sababaha ay sheegeen wax ka yar ${number(least)} qof lama muujiyo.`,
    noReasons: 'Halkan sababo lagama muujiyo. Codad badan ayaa loo baahan yahay.',
    tellHere: 'Meeshan ka warran',
    more: 'Bogga meesha',
    onMap: 'Khariidadda ku muuji',
    poster: 'Samee boodhadh',
    close: 'Xir',
    tooFew: (least) =>
      `Halkan tirooyin lagama muujiyo. Ugu yaraan ${number(least)} qof waa in ay meesha ka warramaan, warbixinnada cusubna waxaa la tiriyaa ugu yaraan laba toddobaad kaddib. Macnaheedu maaha in meeshu ammaan tahay.`,
    unknown: 'Meel aan mar dambe la muujin',
    square: 'Meel khariidadda ku taal',
    wrongAddress: 'Cinwaanku sax maaha',
    wrongAddressExplained:
      'Meel cinwaankan leh ma jirto. Meel waad ka warrami kartaa ama khariidadda waad arki kartaa.',
    told: 'Waxa dadku sheegeen',
  },

  list: {
    search: 'Magac ku raadi',
    order: 'U kala hor mari',
    orders: {
      roster: 'Codadka ugu badan',
      otryggt: 'Qaybta ammaan-darrada ugu badan',
      tryggt: 'Qaybta ammaanka ugu badan',
      namn: 'Magaca',
    },
    orderExplained:
      'Waxaa lagu kala hor mariyaa dhammaadka ugu hubsan: qayb weyn oo codad yar ah ma hor marto.',
    count: (count) => plural(count, { one: '1 goob', other: `${number(count)} goobood` }),
    none: 'Goobaha la muujinayo mid magacaas leh kuma jirto.',
    others: 'Goobo kale oo magacaas leh',
    othersExplained: 'Halkan tirooyin lagama muujiyo, ama waxaa lagu tiriyay afar-geesle u dhow.',
    columns: {
      name: 'Goobta',
      voices: 'Codad',
      unsafe: 'Ammaan maaha %',
      safe: 'Waa ammaan %',
      reasons: 'Sababaha ugu badan',
    },
    caption: 'Goobaha, codadka iyo qaybaha',
    notShown: 'lama muujiyo',
  },

  howToRead: {
    title: 'Sida tirooyinka loo akhriyo',
    voice:
      'Cod waa qof meesha ka warramay dhowr toddobaad ama bilood gudahood. Qofka dhowr jeer ka warrama muddadaas weli waa hal cod. Haddii qofku gadaal dambe mar kale ka warramo waxay noqon kartaa cod kale.',
    band: 'Tirada codadka waxaa lagu qoraa heerar, tusaale 10–19, si aan cidna loo soo saari karin.',
    share:
      'Qaybtu waxay muujinaysaa inta codadka ka mid ah ee tiraahda ammaan maaha iyo inta tiraahda waa ammaan. Labada tiro waxay muujinayaan hubanti-darrada: codad badan waxay ka dhigaan mid cidhiidhi ah. Way ka ballaadhan yihiin meesha ku dhowaad dadka oo dhammi isku wax ka yiraahdaan, si aan loo garan dadka yar ee wax kale yiraahda. 20-kii jeerba 19 jeer qaybta saxda ahi way u dhexaysaa.',
    least: (least) =>
      `Waxaa la muujiyaa oo keliya xogta ay ka dambeeyaan ugu yaraan ${number(least)} qof oo kala duwan. Sidaas darteed qaybo khariidadda ka mid ah way madhan yihiin. Meel madhan macnaheedu maaha ammaan.`,
    period: (from, to) =>
      `Tirooyinku waxay khuseeyaan ${dates.day(from)} ilaa ${dates.day(to)}. Laba toddobaadba mar ayaa la xisaabiyaa. Tirooyinka ugu horreeya ee meel ka dib, warbixinnada cusub waa la ururiyaa ilaa ay bataan, ama saddex bilood. Haddii ay markaas aad u yar yihiin, way sii sugayaan.`,
    who: 'Dadka warrama ma aha dhammaan dadka meesha mara. Khariidaddu waxay muujinaysaa dareenka, ma muujinayso dambiyada.',
  },

  poster: {
    title: 'Boodhadh',
    back: 'Bogga meesha tag',
    size: 'Cabbirka',
    print: (size) => `Daabac ${size}`,
    question: 'Sidee ayaad halkan u dareentaa?',
    ask: 'Noo sheeg in meeshu ammaan tahay iyo in kale, iyo sababta.',
    how: 'Kamaradda telefoonka ku jeedi afar-geeslaha, ama cinwaanka qor:',
    terms:
      'Akoon looma baahna. Magacaaga lama oga. Waxa aad dirto waxay noqonayaan dukumenti dadweyne oo degmada yaal.',
    code: 'Koodh QR ah oo bogga meesha geynaya',
    codeFailed: 'Koodhka lama sawiri karin. Bogga dib u soo deji oo mar kale isku day.',
    emergency:
      'Haddii khatar degdeg ah jirto, wac 112. Si aad dambi u soo sheegto, wac 114 14. Tani ma aha ashtako booliis.',
    from: (municipality) => `Trygghetskartan · ${municipality}`,
    demonstration: 'Tijaabo. Ha dhejin.',
  },
};
