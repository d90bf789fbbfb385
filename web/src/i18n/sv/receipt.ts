import type { FailureCode } from '../../api-client/problem-error.ts';
import { number } from './formats.ts';

/** Every Swedish sentence of the receipt's own page. */
export const receiptSv = {
  ask: {
    title: 'Se din rapport',
    explained:
      'När rapporten togs emot fick du en kvittokod. Med den ser du vad som är lagrat, kan lägga till, ta tillbaka eller radera.',
    label: 'Kvittokod',
    hint: 'Tolv tecken, till exempel 7K3M-Q2ZD-90WA.',
    show: 'Visa rapporten',
    missing: 'Skriv koden först.',
  },
  toMap: 'Till kartan',
  another: 'Se en annan rapport',
  loading: 'Rapporten hämtas …',
  failedTitle: 'Rapporten kunde inte hämtas',
  retry: 'Försök igen',

  titles: {
    received: 'Rapporten är mottagen',
    withdrawn: 'Rapporten är återtagen',
    rejected: 'Rapporten är avvisad',
    erased: 'Rapporten är raderad',
  },
  explained: {
    received:
      'Den räknas när kommunen ser var det känns otryggt och tryggt. Det som kommunen bedömer är missbruk räknas inte.',
    withdrawn: 'Den räknas inte längre. Du kan ångra dig när du vill.',
    rejected: 'Kommunen räknar den inte. Vill du veta varför? Fråga kommunen.',
    erased: 'Det du berättade och platsen finns inte kvar hos oss.',
    receivedOfArea:
      'Kommunen läser den i sin lista. Den gäller ett helt område och räknas inte på kartan.',
  },
  code: 'Kvittokod',
  receivedAt: (time: string) => `Mottagen ${time}`,

  said: {
    details: 'Tillagt. Tack för att du berättade mer.',
    withdraw: 'Rapporten är återtagen och räknas inte längre.',
    restore: 'Rapporten är inte återtagen längre.',
    erase: 'Rapporten är raderad.',
  },

  stored: {
    title: 'Det här är lagrat',
    status: 'Status',
    place: 'Plats',
    feeling: 'Känsla',
    reasons: 'Orsaker',
    when: 'När',
    actions: 'Vad du gjorde',
    words: 'Dina ord',
    findings: 'Märkt i dina ord',
    noFindings: 'Inget som pekar ut någon',
    notLooked: 'Inte granskade',
    about: 'Om dig',
    entryMode: 'Lämnad av',
    entryModes: {
      self: 'Dig själv',
      assisted: 'Dig, med hjälp av personal',
      school_class: 'Dig, i en skolklass',
      paper: 'Dig, på papper',
      import: 'Inläst ur en fil',
    },
    none: 'Inget svar',
    coordinates: (lat: string, lng: string) => `${lat}, ${lng}`,
    accuracy: (metres: number) => `Noggrannhet ${number(metres)} meter`,
    read: (times: readonly string[]) =>
      times.length === 0
        ? 'Kommunens personal har inte läst dina ord.'
        : times.length === 1
          ? `Kommunens personal har läst dina ord, ${times[0]}.`
          : `Kommunens personal har läst dina ord ${number(times.length)} gånger, senast ${times[0]}.`,
    marked:
      'Det som är märkt i dina ord kan peka ut någon. Personalen ser märkningen innan de läser orden, och måste ange ett skäl för att få läsa dem.',
    released: (from: string, to: string) =>
      `Rapporten hör till perioden ${from}–${to} i det som visas för alla. Där syns bara hur många, aldrig enskilda rapporter.`,
    also: 'Lagrade är också fyra kontrolltal som inte går att läsa. De gör att rapporten bara räknas en gång, att samma telefon räknas som en person och att koden leder hit.',
    save: 'Spara som fil',
    fileName: (day: string) => `rapport-${day}.json`,
    fileTitle: (municipality: string) => `Allt som ${municipality} har lagrat om rapporten`,
  },

  details: {
    title: 'Lägg till detaljer',
    explained: 'Det du redan har svarat står kvar.',
    reasonsMore: 'Fler orsaker',
    actionsMore: 'Gjorde du mer?',
    after: 'Tiden är senare än rapporten. Välj en tidigare tid.',
    nothing: 'Svara på minst en fråga.',
    complete: 'Du har svarat på allt som går att svara på.',
    send: 'Lägg till',
    cancel: 'Avbryt',
  },

  withdraw: {
    title: 'Har du ångrat dig?',
    explained: 'Ta tillbaka rapporten så räknas den inte. Du kan låta den räknas igen senare.',
    explainedErase: 'Du kan också radera det du har berättat.',
    press: 'Ta tillbaka rapporten',
    restore: 'Låt den räknas igen',
  },
  erase: {
    press: 'Radera för gott',
    question: {
      title: 'Radera rapporten för gott?',
      explained: 'Dina svar, dina ord och platsen tas bort. Det går inte att ångra.',
      yes: 'Ja, radera',
      no: 'Behåll',
    },
  },

  /** Failures with a sentence of their own here; every other is `otherwise`. */
  problems: {
    receipt_unknown: 'Ingen rapport har den koden. Jämför den med kvittot och försök igen.',
    receipt_answered: 'Frågan hade redan fått ett svar. Det gäller fortfarande.',
    receipt_closed: 'Rapporten går inte längre att ändra på det sättet.',
    felt_in_future: 'Tiden är senare än rapporten. Välj en tidigare tid.',
    felt_too_old: 'Tiden ligger för långt tillbaka. Välj en senare tid.',
    body_invalid: 'Något av svaren kunde inte tas emot. Gå igenom dem och försök igen.',
    body_too_large: 'Texten är för lång. Korta den och försök igen.',
    too_many_requests: 'Många frågar just nu. Vänta en minut och försök igen.',
    network: 'Ingen täckning just nu. Försök igen när du har täckning.',
    timeout: 'Svaret dröjer. Försök igen om en stund.',
  } satisfies Partial<Record<FailureCode, string>>,
  otherwise: 'Tjänsten svarar inte just nu. Försök igen om en stund.',
};
