import { compassLabels } from '@trygghetskartan/api/contract/labels';
import type { FailureCode } from '../../api-client/problem-error.ts';
import { dates, number, plural } from './formats.ts';
import { vocabularySv } from './vocabulary.ts';

/** Said where the words are written and again before they are sent: the same truth. */
const wordsOnRequest =
  'Texten publiceras inte. Begär någon ut den prövar kommunen om den är sekretessbelagd.';

/** Every Swedish sentence outside the staff pages. "Du", active, short; no technical words. */
export const sv = {
  vocabulary: vocabularySv,

  product: 'Trygghetskartan',
  dates,
  /** Several things in one line. */
  listed: (things: readonly string[]) => things.join(', '),
  language: {
    choose: 'Välj språk',
    close: 'Stäng',
    failed: 'Språket kunde inte hämtas. Försök igen när du har täckning.',
  },
  demonstration: 'Demonstration. Det du skickar här når ingen kommun.',

  emergency: {
    label: 'Vid fara',
    danger: 'Vid akut fara, ring',
    crime: 'Brott anmäls på',
    noPolice: 'Det här är ingen polisanmälan.',
  },

  service: {
    label: 'Om tjänsten',
    privacy: 'Dina uppgifter',
    accessibility: 'Tillgänglighet',
  },

  theme: 'Byt mellan ljus och mörk sida',

  quickExit: {
    leave: 'Lämna sidan snabbt',
    keys: 'Tömmer det du skriver och byter till en annan sida. Esc två gånger gör detsamma.',
  },

  map: {
    label:
      'Karta. Flytta med piltangenterna, zooma med plus och minus. Tryck Enter för att placera.',
    drawnGround: 'Förenklad karta',
    loading: 'Kartan hämtas …',
    failed: 'Kartan kunde inte hämtas. Välj platsen ur listan i stället.',
    placesFailed: 'Kartan och platserna kunde inte hämtas. Kontrollera att du har täckning.',
    retry: 'Försök igen',
    up: 'Flytta kartan uppåt',
    down: 'Flytta kartan nedåt',
    left: 'Flytta kartan åt vänster',
    right: 'Flytta kartan åt höger',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
  },

  place: {
    at: (name: string) => `Vid ${name}`,
    away: (metres: number, direction: string, name: string) =>
      `${number(metres)} m ${direction} om ${name}`,
    none: (municipality: string) => `En plats i ${municipality}`,
    outside: 'Utanför kommunen',
    directions: compassLabels,
  },

  addresses: {
    filter: 'Sök plats eller adress',
    title: 'Adresser',
    searching: 'Söker adresser …',
    count: (count: number) =>
      plural(count, { one: '1 adress', other: `${number(count)} adresser` }),
    none: 'Ingen adress hittades i kommunen.',
    failed: 'Det går inte att söka adresser just nu. Välj en plats ur listan eller visa på kartan.',
    offline: 'För att söka adresser behövs täckning. Listan och kartan går att använda ändå.',
    onMap: 'Visa på kartan var',
    sent: 'Det du skriver skickas till en adresstjänst, utan något om dig.',
  },

  steps: {
    progress: (step: number, of: number) => `Steg ${step} av ${of}`,
    back: 'Tillbaka',
    next: 'Fortsätt',
    skip: 'Hoppa över',
    done: 'Klar',
    sendNow: 'Skicka nu',
    beforeSendNow: 'Anonym. Blir en allmän handling hos kommunen.',
    optional: 'frivilligt',
  },

  where: {
    title: 'Var är platsen?',
    hint: 'Visa på kartan, använd din position eller välj ur listan.',
    put: 'Placera här',
    usePosition: 'Använd min position',
    chooseFromList: 'Välj ur en lista',
    seeking: 'Söker din position …',
    found: (metres: number) => `Din position är hittad, med ${number(metres)} meters noggrannhet.`,
    vague: (metres: number) =>
      `Positionen är osäker, med ${number(metres)} meters noggrannhet. Flytta kartan för att visa exakt.`,
    refused:
      'Telefonen lämnar inte ut din position. Flytta kartan eller välj ur listan, det går lika bra.',
    notFound: 'Din position gick inte att hitta. Flytta kartan eller välj ur listan.',
    positionOutside:
      'Du är utanför kommunen. Flytta kartan till platsen det gäller, eller välj ur listan.',
    safety: 'Rapportera när du är i säkerhet. Det går lika bra efteråt.',
    seeMap: 'Se kartan',
  },

  list: {
    title: 'Välj plats ur listan',
    filter: 'Sök på namn',
    close: 'Till kartan',
    empty: 'Ingen plats i listan heter så. Prova en del av namnet.',
    count: (count: number) => plural(count, { one: '1 plats', other: `${number(count)} platser` }),
    loading: 'Platserna hämtas …',
    failed: 'Platserna kunde inte hämtas. Kontrollera att du har täckning.',
    retry: 'Försök igen',
    area: 'Område',
    whole: (name: string) => `Hela ${name}`,
    wholeMunicipality: 'Hela kommunen',
    wholeUse: 'Välj hela området',
    describeTitle: 'Hittar du inte platsen?',
    describeExplained:
      'Beskriv var den ligger. Rapporten gäller då hela området: kommunen läser den, men den syns inte som en punkt på kartan.',
    describe: 'Var ligger platsen?',
    describeUse: 'Gå vidare med beskrivningen',
    describeMissing: 'Beskriv platsen eller välj ett område.',
  },

  feeling: {
    title: 'Hur känns platsen?',
    strengthUnsafe: 'Hur otryggt?',
    strengthSafe: 'Hur tryggt?',
    othersTitle: 'Andra har berättat om platsen',
    others: {
      unsafe: 'De flesta av dem känner sig otrygga här.',
      safe: 'De flesta av dem känner sig trygga här.',
    },
    othersReasons: 'Vanligast:',
    same: 'Samma här',
    sameExplained: 'Det blir en egen rapport. Du väljer själv orsakerna.',
  },

  why: {
    titleUnsafe: 'Varför känns det otryggt?',
    titleSafe: 'Varför känns det tryggt?',
    hint: 'Välj en eller flera.',
    safeGroup: 'Det som gör platsen trygg',
    trafficAndOther: 'Trafiken och annat',
  },

  when: {
    title: 'När kändes det så?',
    now: 'Nu',
    part: 'En viss tid på dygnet',
    moment: 'Ett visst datum',
    dayPart: 'Tid på dygnet',
    weekPart: 'Dag',
    date: 'Datum',
    time: 'Klockslag',
    future: 'Tiden har inte varit än. Välj en tid som har passerat.',
    incomplete: 'Fyll i både datum och klockslag, eller välj ett annat svar.',
    chooseDayPart: 'Välj morgon, dag, kväll eller natt.',
    nowAt: (when: string) => `Nu (${when})`,
    partOf: (dayPart: string, hours: string, weekPart?: string) =>
      weekPart === undefined
        ? `${dayPart} ${hours}`
        : `${dayPart} ${hours}, ${weekPart.toLocaleLowerCase('sv')}`,
  },

  more: {
    title: 'Vill du berätta mer?',
    actions: 'Vad gjorde du?',
    words: 'Med egna ord',
    wordsHint: `Skriv på vilket språk du vill. Skriv inga namn, telefonnummer, bilnummer eller annat som pekar ut någon. ${wordsOnRequest}`,
    wordsLeft: (left: number) => `${number(left)} tecken kvar`,
    about: 'Om dig',
    aboutHint: 'Sparas i telefonen så att du slipper svara igen. Lagras skilt från din text.',
    age: 'Ålder',
    gender: 'Kön',
    noAnswer: 'Vill inte svara',
  },

  screening: {
    title: 'Det här kan peka ut någon',
    explained:
      'Det räcker att berätta vad som händer på platsen. Du kan ta bort orden eller skicka texten som den är.',
    remove: 'Ta bort de markerade orden',
    removed: 'Orden är borttagna.',
    undo: 'Ångra',
  },

  check: {
    title: 'Det här skickas',
    place: 'Plats',
    feeling: 'Känsla',
    reasons: 'Orsaker',
    when: 'När',
    actions: 'Vad du gjorde',
    words: 'Dina ord',
    about: 'Om dig',
    none: 'Inget svar',
    edit: 'Ändra',
    before:
      'Vid akut fara, ring 112. Brott anmäls på 114 14. Det här är ingen polisanmälan. Rapporten är anonym och blir en allmän handling hos kommunen.',
    beforeWords: wordsOnRequest,
    send: 'Skicka',
  },

  begun: {
    place: (place: string) => `Påbörjad rapport: ${place}`,
    goOn: 'Fortsätt',
    remove: 'Ta bort',
    question: {
      title: 'Ta bort den påbörjade rapporten?',
      explained: 'Svaren försvinner ur telefonen.',
      yes: 'Ja, ta bort',
      no: 'Behåll',
    },
  },

  outbox: {
    title: 'Väntar i telefonen',
    saved: 'Sparad i telefonen',
    sending: 'Skickas',
    sent: 'Skickad',
    received: 'Mottagen',
    refused: 'Behöver ändras',
    savedExplained:
      'Skickas när du har täckning. Du kan stänga sidan, den skickas nästa gång du öppnar den.',
    unsaved: 'Inte sparad i telefonen',
    notSaved: 'Telefonen kunde inte spara rapporten. Håll sidan öppen tills den är mottagen.',
    retry: 'Försök nu',
    mend: 'Rätta',
    mendQuestion: {
      title: 'Rätta den här i stället?',
      explained: 'Du har en påbörjad rapport som inte är skickad. Den försvinner då.',
      yes: 'Rätta den här',
      no: 'Behåll den påbörjade',
    },
    edit: 'Ändra',
    code: (code: string) => `Kvittokod ${code}`,
    remove: 'Ta bort',
    removeQuestion: {
      title: 'Ta bort rapporten?',
      explained: 'Den försvinner ur telefonen. Vi försöker inte skicka den mer.',
      yes: 'Ja, ta bort',
      no: 'Behåll',
    },
    forgetQuestion: {
      title: 'Ta bort kvittot?',
      explained: 'Koden försvinner ur telefonen. Rapporten finns kvar hos kommunen.',
      yes: 'Ja, ta bort',
      no: 'Behåll',
    },
    onlyReceived: (count: number) =>
      plural(count, { one: '1 mottagen rapport', other: `${number(count)} mottagna rapporter` }),
    waiting: (count: number) =>
      plural(count, {
        one: '1 rapport väntar i telefonen',
        other: `${number(count)} rapporter väntar i telefonen`,
      }),
  },

  receipt: {
    received: 'Tack. Rapporten är mottagen.',
    waiting: 'Rapporten är sparad i telefonen.',
    waitingUnsaved: 'Håll sidan öppen. Rapporten är inte skickad än.',
    sending: 'Rapporten skickas …',
    refused: 'Rapporten togs inte emot.',
    code: 'Din kvittokod',
    codeHint:
      'Spara koden eller länken, telefonen glömmer dem efter ett dygn. Med dem ser du rapporten, kan lägga till, ta tillbaka eller radera.',
    qr: 'QR-kod med länken till kvittot',
    qrHint: 'Rikta en annan telefons kamera hit för att öppna kvittot där.',
    copyLink: 'Kopiera länk',
    copied: 'Länken är kopierad',
    addDetails: 'Lägg till detaljer',
    nextTitle: 'Det här händer nu',
    next: [
      'Kommunen ser rapporten på sin karta, utan att veta vem du är.',
      'När flera olika personer pekar på samma plats blir den en punkt för trygghetsvandring och åtgärder.',
      'Ingen rycker ut på en rapport. Behöver du hjälp nu, ring 112.',
    ],
    nextOfArea: [
      'Kommunen läser rapporten i sin lista, utan att veta vem du är.',
      'Den gäller ett helt område och blir ingen punkt på kartan. Kan du visa platsen på kartan, gör gärna det nästa gång.',
      'Ingen rycker ut på en rapport. Behöver du hjälp nu, ring 112.',
    ],
    another: 'Rapportera en plats till',
    at: (placeName: string, time: string) => `${placeName}. Mottagen ${time}.`,
  },

  problems: {
    body_invalid: 'Något i rapporten kunde inte tas emot. Gå igenom svaren och skicka igen.',
    query_invalid: 'Något gick fel hos oss. Försök igen om en stund.',
    header_invalid: 'Något gick fel hos oss. Försök igen om en stund.',
    body_too_large: 'Texten är för lång. Korta den och skicka igen.',
    media_type_unsupported: 'Något gick fel hos oss. Försök igen om en stund.',
    not_found: 'Tjänsten svarar inte på den här adressen. Försök igen om en stund.',
    method_not_allowed: 'Något gick fel hos oss. Försök igen om en stund.',
    place_outside: 'Platsen ligger utanför kommunen. Välj en plats i kommunen.',
    felt_in_future: 'Tiden har inte varit än. Välj en tid som har passerat.',
    felt_too_old: 'Tiden ligger för långt tillbaka. Välj en senare tid eller hoppa över frågan.',
    idempotency_key_missing: 'Något gick fel hos oss. Skicka igen.',
    idempotency_key_reused:
      'Rapporten har redan skickats med andra svar. Gå igenom svaren och skicka igen.',
    work_required: 'Rapporten kom inte fram än. Den skickas igen om en stund.',
    receipt_unknown: 'Ingen rapport har den koden.',
    receipt_answered: 'Frågan hade redan fått ett svar.',
    receipt_closed: 'Rapporten går inte längre att ändra.',
    sign_in_failed: 'Användarnamnet eller lösenordet stämmer inte.',
    sign_in_locked: 'Kontot är låst en stund efter för många försök.',
    sign_in_required: 'Du behöver logga in.',
    csrf: 'Sidan är för gammal. Ladda om den.',
    password_change_required: 'Du behöver byta lösenord.',
    password_weak: 'Lösenordet är för lätt att gissa.',
    reason_missing: 'Ange en anledning.',
    changed_meanwhile: 'Någon annan har ändrat det under tiden.',
    publication_unfit: 'Texten kan inte publiceras som den är.',
    starting: 'Tjänsten startar. Rapporten skickas om en stund.',
    stopping: 'Tjänsten startar om. Rapporten skickas om en stund.',
    too_many_requests: 'Många skickar just nu. Rapporten skickas om en stund.',
    unavailable: 'Tjänsten är tillfälligt stängd. Rapporten skickas om en stund.',
    internal: 'Något gick fel hos oss. Rapporten skickas om en stund.',
    network: 'Ingen täckning just nu. Rapporten skickas när du har täckning.',
    timeout: 'Svaret dröjer. Rapporten skickas igen om en stund, den kommer bara fram en gång.',
  } satisfies Record<FailureCode, string>,
};
