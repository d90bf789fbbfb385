import { number } from '../sv/formats.ts';
import { receiptSv } from '../sv/receipt.ts';
import type { ReceiptTexts } from '../receipt-texts.ts';

/*
 * Plain Swedish for the receipt's own page.
 * Not yet read by readers of plain Swedish.
 */
export const receiptSvSimple: ReceiptTexts = {
  ask: {
    title: 'Se din rapport',
    explained:
      'Du fick en kod av oss. Skriv koden här. Då ser du det vi har sparat. Du kan skriva mer, ta tillbaka rapporten eller ta bort den.',
    label: 'Din kod',
    hint: 'Koden har tolv tecken. Så här kan den se ut: 7K3M-Q2ZD-90WA.',
    show: 'Visa rapporten',
    missing: 'Skriv koden först.',
  },
  toMap: 'Till kartan',
  another: 'Se en annan rapport',
  loading: 'Rapporten kommer snart …',
  failedTitle: 'Vi kunde inte hämta rapporten',
  retry: 'Försök igen',

  titles: {
    received: 'Vi har din rapport',
    withdrawn: 'Du har tagit tillbaka rapporten',
    rejected: 'Vi räknar inte rapporten',
    erased: 'Rapporten är borttagen',
  },
  explained: {
    received:
      'Kommunen räknar den. Då ser kommunen var det känns tryggt och inte tryggt. Kommunen räknar inte det som är missbruk.',
    withdrawn: 'Kommunen räknar den inte nu. Du kan ändra dig.',
    rejected: 'Kommunen räknar den inte. Vill du veta varför? Fråga kommunen.',
    erased: 'Vi har inte kvar dina svar. Vi har inte kvar platsen.',
    receivedOfArea:
      'Kommunen läser rapporten i en lista. Den räknas inte på kartan, för den gäller ett helt område.',
  },
  code: 'Din kod',
  receivedAt: (time) => `Vi fick den ${time}`,

  said: {
    details: 'Nu är det sparat. Tack för hjälpen.',
    withdraw: 'Du har tagit tillbaka rapporten. Vi räknar den inte.',
    restore: 'Rapporten är inte tillbakatagen längre.',
    erase: 'Rapporten är borttagen.',
  },

  stored: {
    title: 'Det här har vi sparat',
    status: 'Läge',
    place: 'Plats',
    feeling: 'Hur det känns',
    reasons: 'Varför',
    when: 'När',
    actions: 'Det du gjorde',
    words: 'Dina ord',
    findings: 'Det här såg vi i dina ord',
    noFindings: 'Inget som visar vem någon är',
    notLooked: 'Vi har inte tittat på dem',
    about: 'Om dig',
    entryMode: 'Vem skrev rapporten?',
    entryModes: {
      self: 'Du själv',
      assisted: 'Du, med hjälp av personal',
      school_class: 'Du, i en skolklass',
      paper: 'Du, på papper',
      import: 'Den kom från en fil',
    },
    none: 'Inget svar',
    coordinates: receiptSv.stored.coordinates,
    accuracy: (metres) => `Det kan vara fel med ${number(metres)} meter`,
    read: (times) =>
      times.length === 0
        ? 'Kommunens personal har inte läst dina ord.'
        : times.length === 1
          ? `Kommunens personal har läst dina ord. Det var ${times[0]}.`
          : `Kommunens personal har läst dina ord ${number(times.length)} gånger. Sista gången var ${times[0]}.`,
    marked:
      'Dina ord kan visa vem någon är. Personalen vet det. De måste ha ett skäl för att läsa orden.',
    released: (from, to) =>
      `Rapporten räknas i tiden ${from}–${to}. Alla kan se hur många som har berättat. Ingen kan se din rapport.`,
    also: 'Vi sparar också fyra hemliga tal. Ingen kan läsa dem. De gör så här: Vi räknar rapporten bara en gång. Vi räknar en telefon som en person. Din kod visar rätt rapport.',
    save: 'Spara som fil',
    fileName: receiptSv.stored.fileName,
    fileTitle: (municipality) => `Allt ${municipality} har sparat om rapporten`,
  },

  details: {
    title: 'Berätta mer',
    explained: 'Dina gamla svar finns kvar.',
    reasonsMore: 'Finns det fler skäl?',
    actionsMore: 'Gjorde du något mer?',
    after: 'Den tiden är efter rapporten. Välj en tidigare tid.',
    nothing: 'Svara på en fråga eller flera.',
    complete: 'Du har svarat på alla frågor.',
    send: 'Spara',
    cancel: 'Stoppa',
  },

  withdraw: {
    title: 'Har du ändrat dig?',
    explained: 'Du kan ta tillbaka rapporten. Då räknar vi den inte. Du kan ändra dig igen.',
    explainedErase: 'Du kan också ta bort allt du har berättat.',
    press: 'Ta tillbaka rapporten',
    restore: 'Räkna den igen',
  },
  erase: {
    press: 'Ta bort för alltid',
    question: {
      title: 'Vill du ta bort rapporten för alltid?',
      explained: 'Vi tar bort dina svar, dina ord och platsen. Du kan inte få tillbaka dem.',
      yes: 'Ja, ta bort',
      no: 'Behåll',
    },
  },

  problems: {
    receipt_unknown: 'Ingen rapport har den koden. Titta på kvittot och försök igen.',
    receipt_answered: 'Frågan har redan ett svar. Det svaret finns kvar.',
    receipt_closed: 'Du kan inte ändra rapporten på det sättet nu.',
    felt_in_future: 'Den tiden är efter rapporten. Välj en tidigare tid.',
    felt_too_old: 'Det är för länge sedan. Välj en senare tid.',
    body_invalid: 'Något svar blev fel. Titta på svaren och försök igen.',
    body_too_large: 'Texten är för lång. Skriv kortare och försök igen.',
    too_many_requests: 'Många frågar nu. Vänta en minut och försök igen.',
    network: 'Telefonen har inget nät. Försök igen när det finns nät.',
    timeout: 'Svaret kommer inte. Försök igen om en stund.',
  },
  otherwise: 'Tjänsten svarar inte nu. Försök igen om en stund.',
};
