import { dates, number, plural } from '../sv/formats.ts';
import { sv } from '../sv/texts.ts';
import type { Texts } from '../texts.ts';
import { vocabularySvSimple } from './vocabulary.ts';

/** Said where the words are written and again before they are sent: the same truth. */
const wordsOnRequest =
  'Vi visar inte texten för alla. Någon kan be att få läsa den. Då bestämmer kommunen om den är hemlig.';

/*
 * Plain Swedish (lätt svenska): short sentences, one thing in each, common words.
 * Not yet read by readers of plain Swedish.
 */
export const svSimple: Texts = {
  vocabulary: vocabularySvSimple,

  product: 'Trygghetskartan',
  dates,
  listed: sv.listed,
  language: {
    choose: 'Välj språk',
    close: 'Stäng',
    failed: 'Vi kunde inte hämta språket. Försök igen när telefonen har nät.',
  },
  demonstration: 'Det här är ett test. Kommunen får inte det du skickar.',

  emergency: {
    label: 'Vid fara',
    danger: 'Är det fara nu? Ring',
    crime: 'Vill du anmäla ett brott? Ring',
    noPolice: 'Här anmäler du inte till polisen.',
  },

  service: {
    label: 'Om tjänsten',
    privacy: 'Dina uppgifter',
    accessibility: 'Tillgänglighet',
  },

  theme: 'Byt mellan ljus och mörk sida',

  quickExit: {
    leave: 'Gå härifrån snabbt',
    keys: 'Tar bort det du skriver. Visar en annan sida. Du kan också trycka Esc två gånger.',
  },

  map: {
    label:
      'Karta. Flytta med pilarna. Zooma med plus och minus. Tryck Enter för att välja platsen.',
    drawnGround: 'Enkel karta',
    loading: 'Kartan kommer snart …',
    failed: 'Vi kunde inte hämta kartan. Välj platsen i listan.',
    placesFailed: 'Vi kunde inte hämta kartan och platserna. Har telefonen nät?',
    retry: 'Försök igen',
    up: 'Flytta kartan uppåt',
    down: 'Flytta kartan nedåt',
    left: 'Flytta kartan åt vänster',
    right: 'Flytta kartan åt höger',
    zoomIn: 'Visa närmare',
    zoomOut: 'Visa mer av kartan',
  },

  place: sv.place,

  addresses: {
    filter: 'Sök plats eller adress',
    title: 'Adresser',
    searching: 'Vi letar efter adressen …',
    count: sv.addresses.count,
    none: 'Vi hittar ingen sådan adress i kommunen.',
    failed: 'Vi kan inte leta efter adresser just nu. Välj en plats i listan eller visa på kartan.',
    offline:
      'Telefonen har inget nät. Då kan vi inte leta efter adresser. Du kan välja i listan ändå.',
    onMap: 'Visa platsen på kartan',
    sent: 'Vi skickar det du skriver till en tjänst som hittar adresser. Vi skickar inget om dig.',
  },

  steps: {
    progress: (step, of) => `Fråga ${step} av ${of}`,
    back: 'Tillbaka',
    next: 'Gå vidare',
    skip: 'Hoppa över',
    done: 'Klar',
    sendNow: 'Skicka nu',
    beforeSendNow:
      'Vi vet inte vem du är. Kommunen sparar det du skickar. Andra kan be att få se det.',
    optional: 'du behöver inte svara',
  },

  where: {
    title: 'Var är platsen?',
    hint: 'Visa på kartan. Du kan också välja i listan.',
    put: 'Välj den här platsen',
    usePosition: 'Visa var jag är',
    chooseFromList: 'Välj i en lista',
    seeking: 'Vi letar efter var du är …',
    found: (metres) =>
      plural(metres, {
        one: 'Vi har hittat dig. Det kan vara fel med 1 meter.',
        other: `Vi har hittat dig. Det kan vara fel med ${number(metres)} meter.`,
      }),
    vague: (metres) =>
      `Vi vet inte riktigt var du är. Det kan vara fel med ${number(metres)} meter. Flytta kartan till rätt plats.`,
    refused: 'Telefonen säger inte var du är. Flytta kartan eller välj i listan. Det går lika bra.',
    notFound: 'Vi kan inte hitta var du är. Flytta kartan eller välj i listan.',
    positionOutside: 'Du är inte i kommunen. Flytta kartan till platsen eller välj i listan.',
    safety: 'Är du i fara? Gå till ett tryggt ställe. Rapportera sedan.',
    seeMap: 'Se kartan',
  },

  list: {
    title: 'Välj platsen i listan',
    filter: 'Sök på namn',
    close: 'Till kartan',
    empty: 'Ingen plats heter så. Skriv en del av namnet.',
    count: sv.list.count,
    loading: 'Platserna kommer snart …',
    failed: 'Vi kunde inte hämta platserna. Har telefonen nät?',
    retry: 'Försök igen',
    area: 'Område',
    whole: (name) => `Hela ${name}`,
    wholeMunicipality: 'Hela kommunen',
    wholeUse: 'Välj hela området',
    describeTitle: 'Finns platsen inte i listan?',
    describeExplained:
      'Skriv var platsen ligger. Då gäller rapporten hela området. Kommunen läser den, men det blir ingen punkt på kartan.',
    describe: 'Var ligger platsen?',
    describeUse: 'Fortsätt med det jag skrev',
    describeMissing: 'Skriv var platsen ligger, eller välj ett område.',
  },

  feeling: {
    title: 'Hur känns platsen?',
    strengthUnsafe: 'Hur känns det?',
    strengthSafe: 'Hur tryggt är det?',
    othersTitle: 'Andra har skrivit om platsen',
    others: {
      unsafe: 'De flesta av dem känner sig otrygga här.',
      safe: 'De flesta av dem känner sig trygga här.',
    },
    othersReasons: 'Vanligast:',
    same: 'Jag tycker samma sak',
    sameExplained: 'Det blir din egen rapport. Du väljer själv varför.',
  },

  why: {
    titleUnsafe: 'Varför känns det inte tryggt?',
    titleSafe: 'Varför känns det tryggt?',
    hint: 'Du kan välja flera.',
    safeGroup: 'Det här gör platsen trygg',
    trafficAndOther: 'Trafik och annat',
  },

  when: {
    title: 'När kändes det så?',
    now: 'Nu',
    part: 'En tid på dagen',
    moment: 'Ett datum',
    dayPart: 'Vilken tid?',
    weekPart: 'Vilken dag?',
    date: 'Datum',
    time: 'Klockan',
    future: 'Den tiden har inte varit än. Välj en tid före nu.',
    incomplete: 'Skriv både datum och klocka. Du kan också välja ett annat svar.',
    chooseDayPart: 'Välj morgon, dag, kväll eller natt.',
    nowAt: (when) => `Nu (${when})`,
    partOf: sv.when.partOf,
  },

  more: {
    title: 'Vill du berätta mer?',
    actions: 'Vad gjorde du?',
    words: 'Skriv med dina egna ord',
    wordsHint: `Skriv på vilket språk du vill. Skriv inte namn. Skriv inte telefonnummer eller bilars nummer. ${wordsOnRequest}`,
    wordsLeft: (left) =>
      plural(left, {
        one: 'Du kan skriva 1 tecken till',
        other: `Du kan skriva ${number(left)} tecken till`,
      }),
    about: 'Om dig',
    aboutHint:
      'Telefonen sparar svaren. Då slipper du svara igen. Vi sparar dem inte med din text.',
    age: 'Hur gammal är du?',
    gender: 'Kön',
    noAnswer: 'Jag vill inte svara',
  },

  screening: {
    title: 'Orden kan visa vem någon är',
    explained:
      'Berätta vad som händer på platsen. Det räcker. Du kan ta bort orden. Du kan också skicka texten ändå.',
    remove: 'Ta bort orden',
    removed: 'Orden är borta.',
    undo: 'Ta tillbaka orden',
  },

  check: {
    title: 'Det här skickar du',
    place: 'Plats',
    feeling: 'Hur det känns',
    reasons: 'Varför',
    when: 'När',
    actions: 'Det du gjorde',
    words: 'Dina ord',
    about: 'Om dig',
    none: 'Inget svar',
    edit: 'Ändra',
    before:
      'Är det fara nu? Ring 112. Vill du anmäla ett brott? Ring 114 14. Här anmäler du inte till polisen. Vi vet inte vem du är. Kommunen sparar rapporten. Andra kan be att få se den.',
    beforeWords: wordsOnRequest,
    send: 'Skicka',
  },

  begun: {
    place: (place) => `Du har börjat på en rapport: ${place}`,
    goOn: 'Fortsätt',
    remove: 'Ta bort',
    question: {
      title: 'Vill du ta bort rapporten?',
      explained: 'Svaren försvinner från telefonen.',
      yes: 'Ja, ta bort',
      no: 'Nej, spara',
    },
  },

  outbox: {
    title: 'Väntar i telefonen',
    saved: 'Finns i telefonen',
    sending: 'Skickas nu',
    sent: 'Den är skickad',
    received: 'Vi har den',
    refused: 'Du behöver ändra',
    savedExplained:
      'Den skickas när telefonen har nät. Du kan stänga sidan. Då skickas den nästa gång du öppnar sidan.',
    unsaved: 'Finns inte i telefonen',
    notSaved: 'Telefonen kunde inte spara rapporten. Stäng inte sidan. Vänta på svaret från oss.',
    retry: 'Försök nu',
    mend: 'Ändra',
    mendQuestion: {
      title: 'Vill du ändra den här?',
      explained: 'Du har börjat på en annan rapport. Den är inte skickad. Den försvinner då.',
      yes: 'Ändra den här',
      no: 'Behåll den andra',
    },
    edit: 'Ändra',
    code: (code) => `Din kod är ${code}`,
    remove: 'Ta bort',
    removeQuestion: {
      title: 'Vill du ta bort rapporten?',
      explained: 'Den försvinner ur telefonen. Vi skickar den inte.',
      yes: 'Ja, ta bort',
      no: 'Behåll',
    },
    forgetQuestion: {
      title: 'Vill du ta bort kvittot?',
      explained: 'Koden försvinner ur telefonen. Kommunen har kvar rapporten.',
      yes: 'Ja, ta bort',
      no: 'Behåll',
    },
    onlyReceived: (count) =>
      plural(count, {
        one: 'Vi har fått 1 rapport',
        other: `Vi har fått ${number(count)} rapporter`,
      }),
    waiting: sv.outbox.waiting,
  },

  receipt: {
    received: 'Tack. Vi har fått din rapport.',
    waiting: 'Rapporten finns i telefonen.',
    waitingUnsaved: 'Stäng inte sidan. Rapporten är inte skickad än.',
    sending: 'Rapporten skickas nu …',
    refused: 'Vi kunde inte ta emot rapporten.',
    code: 'Din kod',
    codeHint:
      'Spara koden eller länken. Telefonen glömmer dem efter en dag. Med koden kan du se rapporten. Du kan skriva mer, ta tillbaka den eller ta bort den.',
    qr: 'QR-kod med länken till kvittot',
    qrHint: 'Håll en annan telefons kamera mot bilden. Då öppnas kvittot i den telefonen.',
    copyLink: 'Kopiera länken',
    copied: 'Länken är kopierad',
    addDetails: 'Berätta mer',
    nextTitle: 'Det här händer nu',
    next: [
      'Kommunen ser rapporten på en karta. Kommunen vet inte vem du är.',
      'Många personer kan säga samma sak om platsen. Då går kommunen dit och tittar.',
      'Ingen kommer för att hjälpa dig nu. Behöver du hjälp nu? Ring 112.',
    ],
    nextOfArea: [
      'Kommunen läser rapporten i en lista. Kommunen vet inte vem du är.',
      'Rapporten gäller ett helt område. Den blir ingen punkt på kartan.',
      'Ingen kommer för att hjälpa dig nu. Behöver du hjälp nu? Ring 112.',
    ],
    another: 'Berätta om en plats till',
    at: (placeName, time) => `${placeName}. Vi fick den ${time}.`,
  },

  problems: {
    ...sv.problems,
    body_invalid: 'Något svar blev fel. Titta på svaren och skicka igen.',
    query_invalid: 'Något blev fel hos oss. Försök igen om en stund.',
    header_invalid: 'Något blev fel hos oss. Försök igen om en stund.',
    body_too_large: 'Texten är för lång. Skriv kortare och skicka igen.',
    media_type_unsupported: 'Något blev fel hos oss. Försök igen om en stund.',
    not_found: 'Vi hittar inte tjänsten. Försök igen om en stund.',
    method_not_allowed: 'Något blev fel hos oss. Försök igen om en stund.',
    place_outside: 'Platsen är inte i kommunen. Välj en plats i kommunen.',
    felt_in_future: 'Den tiden har inte varit än. Välj en tid före nu.',
    felt_too_old: 'Det är för länge sedan. Välj en senare tid eller hoppa över frågan.',
    idempotency_key_missing: 'Något blev fel hos oss. Skicka igen.',
    idempotency_key_reused:
      'Rapporten är redan skickad. Den hade andra svar. Titta på svaren och skicka igen.',
    work_required: 'Vi har inte fått rapporten än. Den skickas snart igen.',
    receipt_unknown: 'Ingen rapport har den koden.',
    receipt_answered: 'Frågan har redan ett svar.',
    receipt_closed: 'Du kan inte ändra rapporten nu.',
    starting: 'Tjänsten startar. Rapporten skickas snart.',
    stopping: 'Tjänsten startar om. Rapporten skickas snart.',
    too_many_requests: 'Många skickar nu. Rapporten skickas snart.',
    unavailable: 'Tjänsten är stängd en kort tid. Rapporten skickas snart.',
    internal: 'Något blev fel hos oss. Rapporten skickas snart.',
    network: 'Telefonen har inget nät. Rapporten skickas när det finns nät.',
    timeout: 'Svaret kommer inte. Rapporten skickas snart igen. Vi räknar den bara en gång.',
  },
};
