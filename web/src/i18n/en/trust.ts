import { swedish } from '../isolate.ts';
import type { TrustTexts } from '../trust-texts.ts';
import { number } from './formats.ts';

/*
 * English for what residents are owed to know.
 * Not yet read by a native speaker.
 */
export const trustEn: TrustTexts = {
  translation:
    'This is a translation, and the Swedish text is the one that counts. Nobody who has English as a first language has read it yet.',
  tell: 'Tell us about a place',
  demonstration: 'This is a demonstration. What you send reaches no municipality.',

  contact: {
    municipality: 'The municipality',
    email: 'Email',
    telephone: 'Phone',
    postalAddress: 'Postal address',
    homepage: 'Website',
    dataProtectionOfficer: 'Data protection officer',
    none: (authority) => `Contact ${authority} and you will get help.`,
  },

  privacy: {
    title: 'Your data',
    brief: [
      'You are anonymous. We do not ask who you are, and your IP address is not stored.',
      'There are no cookies here.',
      'With the receipt code you can see, withdraw and erase what you have sent.',
    ],
    briefLeast: (least) =>
      `The map that everybody sees shows only what at least ${number(least)} people have told us.`,
    toReceipt: 'See, withdraw or erase your report',

    responsible: {
      title: 'Who is responsible',
      is: (authority) =>
        `${authority} is the controller of your personal data: that is where you turn with questions about your data.`,
      runs: 'The service runs on the municipality’s own server, or with somebody the municipality has engaged. The municipality can tell you where.',
    },

    stored: {
      title: 'This is stored when you send',
      items: [
        'The place, how you showed it and, if you used the phone’s location or chose a whole area, how exact it is.',
        'How the place feels, why, when it felt like that and what you did.',
        'Your words, if you write any. They are kept apart from the rest, and a program marks what may point at a person.',
        'Age, in broad steps, and gender, if you answer.',
        'When the report was received, and whether you had help with making it.',
        'If you write to us about the service, what you wrote is stored, and the address if you left one.',
        'Four check values that cannot be read. They make sure that the report counts only once, that the same phone counts as one person and that the receipt code leads to the right report.',
      ],
      optional: 'Only the place and the feeling are needed. The rest is up to you.',
    },

    notStored: {
      title: 'This is not stored',
      items: [
        'Your IP address. It is written neither in the database nor in the server’s log.',
        'Who you are when you report: no name, no email address, no phone number, no account.',
        'Which phone or browser you have.',
        'Where you are. Your location is used only when you press “Use my location”, and is sent only if you choose it as the place.',
      ],
    },

    onPhone: {
      title: 'This is kept on your phone',
      items: [
        'What you write, until you have sent it or for seven days at most.',
        'Reports that are waiting for coverage, until they are received.',
        'The receipt code, for 24 hours.',
        'A random number that makes you count as one person, and age and gender if you have answered.',
        'Which language you have chosen, and whether the page is to be light or dark.',
        'The page itself, with the municipality’s places and where the municipality lies, so that it opens without coverage and is dark when it is dark outside.',
        'That you left the page quickly, until you open it again or close the tab.',
      ],
      clear:
        '“Leave quickly” clears what you are writing. If you clear the website’s data in the browser everything disappears, including reports that are waiting.',
    },

    misuse: {
      title: 'Against misuse',
      items: [
        'When you send, the phone does a calculation, so that nobody can send thousands of reports at once.',
        'The server counts how much comes from the same phone and the same network. That is done in memory, with numbers that cannot be turned back into an address, and is forgotten after a quarter of an hour.',
        'If a phone sends so much that it causes disruption, staff can set its reports aside. Then the phone’s check value and the reason are stored, and the reports do not count.',
      ],
    },

    why: {
      title: 'Why, and by what right',
      purpose:
        'The municipality wants to know where it feels unsafe, to be able to do something about it. Under the Act (2023:196) on the responsibility of municipalities for crime prevention, the municipality must draw up a picture of the situation and decide on actions. What you tell us is part of the material for that.',
      ground:
        'The legal basis is public interest: Article 6(1)(e) of the General Data Protection Regulation (GDPR) and Chapter 2, Section 2 of the Act (2018:218) with supplementary provisions. No decision about you is made with the data.',
    },

    seen: {
      title: 'Who sees what',
      items: [
        'Staff at the municipality who have been given an account see the reports on a map and in a list. They can see that several come from the same phone, but not whose it is.',
        'They can read your words only after they have given a reason. It is recorded who read them and why, and on the receipt you see when.',
        'Everybody can see the open map. It never shows single reports and never your words.',
        'The report is a public document (in Swedish law, an official document). If somebody asks for it, the municipality decides whether it is confidential.',
      ],
      tiles: (host) =>
        `The picture of the map is fetched from ${host}. Whoever answers there sees your IP address and which part of the map you are looking at.`,
      addressSearch:
        'What you type in the search field by the list of places is sent by our server to an address service, without your IP address. We do not store it.',
    },

    guard: {
      title: 'How you stay unseen among the figures',
      least: (least) =>
        `A place is given figures only when at least ${number(least)} different people have told us about it.`,
      items: [
        'The figures are counted again every other week, and new people are added several at a time. That is why nobody can tell from a figure that you in particular have told us.',
        'The number is given in steps, for example 10–19.',
        'If several people withdraw their reports, so that too few are left, the figure is removed.',
      ],
    },

    howLong: {
      title: 'For how long',
      items: [
        'The report is stored until you erase it, or until the municipality decides to dispose of it. At present no report is erased by itself.',
        'What you have written to us about the service is stored until the municipality disposes of it. The address that you left is erased when the matter is closed.',
        'The open map counts the last twelve months.',
        'The check value of your phone is worked out with a key. The key is replaced when somebody reports and the key is more than two years old, and the old one is erased. What you sent before the change can then no longer be linked to your phone.',
        'If you erase the report, the answers, the words and the place disappear at once. What is left is when it was received and two check values, so that the code can answer that the report is erased, and so that the report cannot come in once more.',
        'Figures on the map, where you were one of several, may remain. They say nothing about you in particular.',
        'In backups made before you erased the report the data are kept until the backups are replaced.',
      ],
    },

    rights: {
      title: 'This is what you can do',
      items: [
        'See everything that is stored about the report, and save it as a file.',
        'Add what you have not said. To change an answer, erase the report and send a new one.',
        'Withdraw the report, and it does not count.',
        'Erase it for good.',
        'Object to how the data are used, by contacting the municipality.',
      ],
      lost: 'If you have lost the code nobody can find your report, not even the municipality: the report does not say who you are.',
      complain: 'If you think that the municipality is doing wrong you can complain to',
      authority: `the Swedish Authority for Privacy Protection (${swedish('IMY')})`,
    },
  },

  accessibility: {
    title: 'Accessibility',
    about: (authority) =>
      `${authority} stands behind Trygghetskartan. Everybody who wants to should be able to use it. Here you can read how it complies with the Act (2018:1937) on accessibility to digital public services, which shortcomings we know of and how you can tell us about more.`,

    status: {
      title: 'How accessible Trygghetskartan is',
      conclusion:
        'Trygghetskartan is partially compliant with the Act, because of what is listed under “What is not accessible”.',
      scope:
        'This applies to the pages for residents: the report, the receipt, the open map and these pages. The pages for staff have not been assessed.',
    },

    faults: {
      title: 'What is not accessible',
      items: [
        'We have not tried the pages together with people who use screen readers, magnification, voice control or other assistive technology. There may be shortcomings there that we do not know of.',
        'The file that you can save from the receipt is made for computer programs and is hard to read. The same information is on the receipt’s page.',
        'The names in the picture of the map do not get larger when you enlarge only the text. Enlarge the whole page, or use the list.',
        'The pages do not work without JavaScript.',
      ],
      exempt: 'This is not covered by the Act',
      exemptItems: [
        'The picture of the map is not made for finding the way and is exempt (Section 9). Everything that the map shows can also be seen, and everything that you do on it can also be done, with a list or a table.',
      ],
      none: 'We have made no exceptions on the grounds that something would be a disproportionate burden (Section 12).',
    },

    instead: {
      title: 'If there is something you cannot use',
      explained:
        'You can choose the place from a list instead of on the map, and skip all questions except place and feeling. If it still does not work the municipality helps you, and can receive what you want to tell us in another way.',
    },

    tested: {
      title: 'How we have tested',
      how: 'Self-assessment: we have gone through the pages ourselves against EN 301 549 and WCAG 2.1, levels A and AA, and against what is new in WCAG 2.2.',
      items: [
        'A program (axe) has looked for faults on every page and in every step, light and dark, on narrow and wide screens.',
        'We have gone through the pages with the keyboard alone: everything can be reached, and you can see where you are.',
        'We have tried text twice as large, text with more space in it and a width of 320 pixels.',
      ],
      assessed: (day) => `Last assessed on ${day}.`,
      updated: (day) => `The statement was last updated on ${day}.`,
    },

    supervision: {
      title: 'Supervision',
      explained: `The Agency for Digital Government (${swedish('Digg')}) supervises compliance with the Act. If you are not satisfied with how we deal with what you point out, you can report it to ${swedish('Digg')}.`,
      link: `Report it to ${swedish('Digg')}`,
    },

    feedback: {
      title: 'Tell us if something does not work',
      explained:
        'You do not need to say who you are. What you write is read by staff at the municipality and becomes a public document.',
      message: 'What does not work?',
      messageHint:
        'Tell us what you were trying to do and on which page. If you like, also write which phone or computer and which assistive technology you use.',
      replyTo: 'Email or phone, if you want a reply',
      replyToHint: 'Used only to reply to you, and erased when the matter is closed.',
      optional: 'optional',
      send: 'Send',
      sending: 'Sending …',
      missing: 'Write what does not work.',
      sentTitle: 'Thank you. We have received what you wrote.',
      sentReply: 'The reply comes to the address or number that you left.',
      another: 'Write more',
      problems: {
        network: 'No coverage right now. The text is still here: send it when you have coverage.',
        timeout: 'The answer is slow. Send again, the text only arrives once.',
        too_many_requests:
          'Many people are writing right now. Wait a while, or contact the municipality.',
        body_invalid: 'The text could not be accepted. Shorten it and try again.',
        body_too_large: 'The text is too long. Shorten it and try again.',
      },
      otherwise:
        'The service does not answer right now. The text is still here: try again in a while.',
    },
  },
};
