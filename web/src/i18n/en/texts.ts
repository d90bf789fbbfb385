import { swedish } from '../isolate.ts';
import type { Texts } from '../texts.ts';
import { dates, number, plural } from './formats.ts';
import { vocabularyEn } from './vocabulary.ts';

/** Said where the words are written and again before they are sent: the same truth. */
const wordsOnRequest =
  'The text is not published. If somebody asks for it, the municipality decides whether it is confidential.';

/*
 * English. Terms as Swedish authorities use them in English.
 * Not yet read by a native speaker.
 */
export const en: Texts = {
  vocabulary: vocabularyEn,

  product: 'Trygghetskartan',
  dates,
  listed: (things) => things.join(', '),
  language: {
    choose: 'Choose language',
    close: 'Close',
    failed: 'The language could not be fetched. Try again when you have coverage.',
  },
  demonstration: 'Demonstration. What you send here reaches no municipality.',

  emergency: {
    label: 'In danger',
    danger: 'In an emergency, call',
    crime: 'Report a crime on',
    noPolice: 'This is not a report to the police.',
  },

  service: {
    label: 'About the service',
    privacy: 'Your data',
    accessibility: 'Accessibility',
  },

  theme: 'Switch between light and dark',

  quickExit: {
    leave: 'Leave quickly',
    keys: 'Clears what you are writing and goes to another page. Pressing Esc twice does the same.',
  },

  map: {
    label: 'Map. Move with the arrow keys, zoom with plus and minus. Press Enter to place.',
    drawnGround: 'Simplified map',
    loading: 'Fetching the map …',
    failed: 'The map could not be fetched. Choose the place from the list instead.',
    placesFailed: 'The map and the places could not be fetched. Check that you have coverage.',
    retry: 'Try again',
    up: 'Move the map up',
    down: 'Move the map down',
    left: 'Move the map left',
    right: 'Move the map right',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },

  place: {
    at: (name) => `At ${swedish(name)}`,
    away: (metres, direction, name) => `${number(metres)} m ${direction} of ${swedish(name)}`,
    none: (municipality) => `A place in ${swedish(municipality)}`,
    outside: 'Outside the municipality',
    directions: [
      'north',
      'north-east',
      'east',
      'south-east',
      'south',
      'south-west',
      'west',
      'north-west',
    ],
  },

  addresses: {
    filter: 'Search for a place or address',
    title: 'Addresses',
    searching: 'Searching for addresses …',
    count: (count) => plural(count, { one: '1 address', other: `${number(count)} addresses` }),
    none: 'No such address was found in the municipality.',
    failed:
      'Addresses cannot be searched right now. Choose a place from the list or show it on the map.',
    offline: 'Searching for addresses needs coverage. The list and the map work without it.',
    onMap: 'Show where on the map',
    sent: 'What you type is sent to an address service, with nothing about you.',
  },

  steps: {
    progress: (step, of) => `Step ${step} of ${of}`,
    back: 'Back',
    next: 'Continue',
    skip: 'Skip',
    done: 'Done',
    sendNow: 'Send now',
    beforeSendNow: 'Anonymous. Becomes a public document at the municipality.',
    optional: 'optional',
  },

  where: {
    title: 'Where is the place?',
    hint: 'Show it on the map, use your location or choose from the list.',
    put: 'Place here',
    usePosition: 'Use my location',
    chooseFromList: 'Choose from a list',
    seeking: 'Finding your location …',
    found: (metres) =>
      plural(metres, {
        one: 'Your location is found, to within 1 metre.',
        other: `Your location is found, to within ${number(metres)} metres.`,
      }),
    vague: (metres) =>
      `The location is uncertain, to within ${number(metres)} metres. Move the map to show exactly.`,
    refused:
      'The phone does not share your location. Move the map or choose from the list, that works just as well.',
    notFound: 'Your location could not be found. Move the map or choose from the list.',
    positionOutside:
      'You are outside the municipality. Move the map to the place you mean, or choose from the list.',
    safety: 'Report when you are safe. Afterwards works just as well.',
    seeMap: 'See the map',
  },

  list: {
    title: 'Choose the place from the list',
    filter: 'Search by name',
    close: 'To the map',
    empty: 'No place in the list has that name. Try a part of the name.',
    count: (count) => plural(count, { one: '1 place', other: `${number(count)} places` }),
    loading: 'Fetching the places …',
    failed: 'The places could not be fetched. Check that you have coverage.',
    retry: 'Try again',
    area: 'Area',
    whole: (name) => `All of ${swedish(name)}`,
    wholeMunicipality: 'The whole municipality',
    wholeUse: 'Choose the whole area',
    describeTitle: 'Is the place not in the list?',
    describeExplained:
      'Describe where it is. The report is then about the whole area: the municipality reads it, but it is not shown as a point on the map.',
    describe: 'Where is the place?',
    describeUse: 'Go on with the description',
    describeMissing: 'Describe the place or choose an area.',
  },

  feeling: {
    title: 'How does the place feel?',
    strengthUnsafe: 'How unsafe?',
    strengthSafe: 'How safe?',
    othersTitle: 'Others have told us about this place',
    others: { unsafe: 'Most of them feel unsafe here.', safe: 'Most of them feel safe here.' },
    othersReasons: 'Most common:',
    same: 'Same here',
    sameExplained: 'It becomes a report of your own. You choose the reasons yourself.',
  },

  why: {
    titleUnsafe: 'Why does it feel unsafe?',
    titleSafe: 'Why does it feel safe?',
    hint: 'Choose one or more.',
    safeGroup: 'What makes the place safe',
    trafficAndOther: 'Traffic and other things',
  },

  when: {
    title: 'When did it feel like that?',
    now: 'Now',
    part: 'A certain time of day',
    moment: 'A certain date',
    dayPart: 'Time of day',
    weekPart: 'Day',
    date: 'Date',
    time: 'Time',
    future: 'That time has not come yet. Choose a time that has passed.',
    incomplete: 'Fill in both date and time, or choose another answer.',
    chooseDayPart: 'Choose morning, daytime, evening or night.',
    nowAt: (when) => `Now (${when})`,
    partOf: (dayPart, hours, weekPart) =>
      weekPart === undefined
        ? `${dayPart} ${hours}`
        : `${dayPart} ${hours}, ${weekPart.toLocaleLowerCase('en')}`,
  },

  more: {
    title: 'Do you want to tell us more?',
    actions: 'What did you do?',
    words: 'In your own words',
    wordsHint: `Write in any language. Do not write names, phone numbers, registration numbers or anything else that points at a person. We can only warn about that in Swedish text. ${wordsOnRequest}`,
    wordsLeft: (left) =>
      plural(left, { one: '1 character left', other: `${number(left)} characters left` }),
    about: 'About you',
    aboutHint:
      'Kept on the phone so that you do not have to answer again. Stored apart from your text.',
    age: 'Age',
    gender: 'Gender',
    noAnswer: 'Prefer not to say',
  },

  screening: {
    title: 'This may point at a person',
    explained:
      'It is enough to tell what happens at the place. You can remove the words or send the text as it is.',
    remove: 'Remove the marked words',
    removed: 'The words are removed.',
    undo: 'Undo',
  },

  check: {
    title: 'This will be sent',
    place: 'Place',
    feeling: 'Feeling',
    reasons: 'Reasons',
    when: 'When',
    actions: 'What you did',
    words: 'Your words',
    about: 'About you',
    none: 'No answer',
    edit: 'Change',
    before:
      'In an emergency, call 112. Report a crime on 114 14. This is not a report to the police. The report is anonymous and becomes a public document at the municipality.',
    beforeWords: wordsOnRequest,
    send: 'Send',
  },

  begun: {
    place: (place) => `Report begun: ${place}`,
    goOn: 'Go on',
    remove: 'Remove',
    question: {
      title: 'Remove the report that you have begun?',
      explained: 'The answers are erased from the phone.',
      yes: 'Yes, remove',
      no: 'Keep',
    },
  },

  outbox: {
    title: 'Waiting on the phone',
    saved: 'Saved on the phone',
    sending: 'Sending',
    sent: 'Sent',
    received: 'Received',
    refused: 'Needs a change',
    savedExplained:
      'It is sent when you have coverage. You can close the page, it is sent the next time you open it.',
    unsaved: 'Not saved on the phone',
    notSaved: 'The phone could not save the report. Keep the page open until it is received.',
    retry: 'Try now',
    mend: 'Correct',
    mendQuestion: {
      title: 'Correct this one instead?',
      explained: 'You have begun a report that is not sent. It will disappear.',
      yes: 'Correct this one',
      no: 'Keep the one I began',
    },
    edit: 'Change',
    code: (code) => `Receipt code ${code}`,
    remove: 'Remove',
    removeQuestion: {
      title: 'Remove the report?',
      explained: 'It disappears from the phone. We will not try to send it any more.',
      yes: 'Yes, remove',
      no: 'Keep',
    },
    forgetQuestion: {
      title: 'Remove the receipt?',
      explained: 'The code disappears from the phone. The municipality still has the report.',
      yes: 'Yes, remove',
      no: 'Keep',
    },
    onlyReceived: (count) =>
      plural(count, { one: '1 report received', other: `${number(count)} reports received` }),
    waiting: (count) =>
      plural(count, {
        one: '1 report is waiting on the phone',
        other: `${number(count)} reports are waiting on the phone`,
      }),
  },

  receipt: {
    received: 'Thank you. The report is received.',
    waiting: 'The report is saved on the phone.',
    waitingUnsaved: 'Keep the page open. The report is not sent yet.',
    sending: 'Sending the report …',
    refused: 'The report was not accepted.',
    code: 'Your receipt code',
    codeHint:
      'Save the code or the link, the phone forgets them after a day. With them you can see the report, add to it, withdraw it or erase it.',
    qr: 'QR code with the link to the receipt',
    qrHint: 'Point another phone’s camera here to open the receipt there.',
    copyLink: 'Copy link',
    copied: 'The link is copied',
    addDetails: 'Add details',
    nextTitle: 'What happens now',
    next: [
      'The municipality sees the report on its map, without knowing who you are.',
      'When several different people point at the same place, it becomes a stop for safety walks and for action.',
      'Nobody comes out because of a report. If you need help now, call 112.',
    ],
    nextOfArea: [
      'The municipality reads the report in its list, without knowing who you are.',
      'It is about a whole area and becomes no point on the map. If you can show the place on the map, please do so next time.',
      'Nobody comes out because of a report. If you need help now, call 112.',
    ],
    another: 'Report another place',
    at: (placeName, time) => `${placeName}. Received ${time}.`,
  },

  problems: {
    body_invalid:
      'Something in the report could not be accepted. Go through your answers and send again.',
    query_invalid: 'Something went wrong on our side. Try again in a while.',
    header_invalid: 'Something went wrong on our side. Try again in a while.',
    body_too_large: 'The text is too long. Shorten it and send again.',
    media_type_unsupported: 'Something went wrong on our side. Try again in a while.',
    not_found: 'The service does not answer at this address. Try again in a while.',
    method_not_allowed: 'Something went wrong on our side. Try again in a while.',
    place_outside: 'The place is outside the municipality. Choose a place in the municipality.',
    felt_in_future: 'That time has not come yet. Choose a time that has passed.',
    felt_too_old: 'That is too long ago. Choose a later time or skip the question.',
    idempotency_key_missing: 'Something went wrong on our side. Send again.',
    idempotency_key_reused:
      'The report has already been sent with other answers. Go through your answers and send again.',
    work_required: 'The report has not come through yet. It is sent again in a while.',
    receipt_unknown: 'No report has that code.',
    receipt_answered: 'The question had already been answered.',
    receipt_closed: 'The report can no longer be changed.',
    sign_in_failed: 'The user name or the password is not right.',
    sign_in_locked: 'The account is locked for a while after too many attempts.',
    sign_in_required: 'You need to sign in.',
    csrf: 'The page is too old. Reload it.',
    password_change_required: 'You need to change your password.',
    password_weak: 'The password is too easy to guess.',
    reason_missing: 'Give a reason.',
    changed_meanwhile: 'Somebody else has changed it meanwhile.',
    publication_unfit: 'The text cannot be published as it is.',
    starting: 'The service is starting. The report is sent in a while.',
    stopping: 'The service is restarting. The report is sent in a while.',
    too_many_requests: 'Many people are sending right now. The report is sent in a while.',
    unavailable: 'The service is closed for the moment. The report is sent in a while.',
    internal: 'Something went wrong on our side. The report is sent in a while.',
    network: 'No coverage right now. The report is sent when you have coverage.',
    timeout: 'The answer is slow. The report is sent again in a while, it only arrives once.',
  },
};
