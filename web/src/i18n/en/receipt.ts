import { swedish } from '../isolate.ts';
import type { ReceiptTexts } from '../receipt-texts.ts';
import { number } from './formats.ts';

/*
 * English for the receipt's own page.
 * Not yet read by a native speaker.
 */
export const receiptEn: ReceiptTexts = {
  ask: {
    title: 'See your report',
    explained:
      'When the report was received you were given a receipt code. With it you can see what is stored, add to it, withdraw it or erase it.',
    label: 'Receipt code',
    hint: 'Twelve characters, for example 7K3M-Q2ZD-90WA.',
    show: 'Show the report',
    missing: 'Write the code first.',
  },
  toMap: 'To the map',
  another: 'See another report',
  loading: 'Fetching the report …',
  failedTitle: 'The report could not be fetched',
  retry: 'Try again',

  titles: {
    received: 'The report is received',
    withdrawn: 'The report is withdrawn',
    rejected: 'The report is rejected',
    erased: 'The report is erased',
  },
  explained: {
    received:
      'It counts when the municipality looks at where it feels unsafe and safe. What the municipality judges to be misuse does not count.',
    withdrawn: 'It no longer counts. You can change your mind at any time.',
    rejected: 'The municipality does not count it. Do you want to know why? Ask the municipality.',
    erased: 'What you told and the place are no longer with us.',
    receivedOfArea:
      'The municipality reads it in its list. It is about a whole area and is not counted on the map.',
  },
  code: 'Receipt code',
  receivedAt: (time) => `Received ${time}`,

  said: {
    details: 'Added. Thank you for telling us more.',
    withdraw: 'The report is withdrawn and no longer counts.',
    restore: 'The report is no longer withdrawn.',
    erase: 'The report is erased.',
  },

  stored: {
    title: 'What is stored',
    status: 'Status',
    place: 'Place',
    feeling: 'Feeling',
    reasons: 'Reasons',
    when: 'When',
    actions: 'What you did',
    words: 'Your words',
    findings: 'Marked in your words',
    noFindings: 'Nothing that points at a person',
    notLooked: 'Not checked',
    about: 'About you',
    entryMode: 'Made by',
    entryModes: {
      self: 'You yourself',
      assisted: 'You, with help from staff',
      school_class: 'You, in a school class',
      paper: 'You, on paper',
      import: 'Read in from a file',
    },
    none: 'No answer',
    coordinates: (lat, lng) => `${lat}, ${lng}`,
    accuracy: (metres) => `To within ${number(metres)} m`,
    read: (times) =>
      times.length === 0
        ? 'The municipality’s staff have not read your words.'
        : times.length === 1
          ? `The municipality’s staff have read your words, on ${times[0]}.`
          : `The municipality’s staff have read your words ${number(times.length)} times, last on ${times[0]}.`,
    marked:
      'What is marked in your words may point at a person. Staff see the mark before they read the words, and must give a reason to be allowed to read them.',
    released: (from, to) =>
      `The report belongs to the period ${from} – ${to} in what is shown to everybody. There one sees only how many, never single reports.`,
    also: 'Four check values that cannot be read are also stored. They make sure that the report counts only once, that the same phone counts as one person, and that the code leads here.',
    save: 'Save as a file',
    fileName: (day) => `report-${day}.json`,
    fileTitle: (municipality) =>
      `Everything that ${swedish(municipality)} has stored about the report`,
  },

  details: {
    title: 'Add details',
    explained: 'What you have already answered stays as it is.',
    reasonsMore: 'More reasons',
    actionsMore: 'Did you do anything else?',
    after: 'That time is later than the report. Choose an earlier time.',
    nothing: 'Answer at least one question.',
    complete: 'You have answered everything that can be answered.',
    send: 'Add',
    cancel: 'Cancel',
  },

  withdraw: {
    title: 'Have you changed your mind?',
    explained: 'Withdraw the report and it does not count. You can let it count again later.',
    explainedErase: 'You can also erase what you have told.',
    press: 'Withdraw the report',
    restore: 'Let it count again',
  },
  erase: {
    press: 'Erase for good',
    question: {
      title: 'Erase the report for good?',
      explained: 'Your answers, your words and the place are removed. This cannot be undone.',
      yes: 'Yes, erase',
      no: 'Keep',
    },
  },

  problems: {
    receipt_unknown: 'No report has that code. Compare it with the receipt and try again.',
    receipt_answered: 'The question had already been answered. That answer still stands.',
    receipt_closed: 'The report can no longer be changed in that way.',
    felt_in_future: 'That time is later than the report. Choose an earlier time.',
    felt_too_old: 'That is too long ago. Choose a later time.',
    body_invalid: 'One of the answers could not be accepted. Go through them and try again.',
    body_too_large: 'The text is too long. Shorten it and try again.',
    too_many_requests: 'Many people are asking right now. Wait a minute and try again.',
    network: 'No coverage right now. Try again when you have coverage.',
    timeout: 'The answer is slow. Try again in a while.',
  },
  otherwise: 'The service does not answer right now. Try again in a while.',
};
