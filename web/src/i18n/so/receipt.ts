import { swedish } from '../isolate.ts';
import type { ReceiptTexts } from '../receipt-texts.ts';
import { number } from './formats.ts';

/*
 * Somali for the receipt's own page.
 * Not yet read by a native speaker.
 */
export const receiptSo: ReceiptTexts = {
  ask: {
    title: 'Arag warbixintaada',
    explained:
      'Markii warbixinta la helay waxaa lagu siiyay koodh rasiidh. Isaga ayaad ku arki kartaa waxa kaydsan, wax ku dari kartaa, kaga noqon kartaa ama ku tirtiri kartaa.',
    label: 'Koodhka rasiidhka',
    hint: 'Laba iyo toban xaraf iyo lambar, tusaale 7K3M-Q2ZD-90WA.',
    show: 'Muuji warbixinta',
    missing: 'Marka hore koodhka qor.',
  },
  toMap: 'Khariidadda tag',
  another: 'Arag warbixin kale',
  loading: 'Warbixinta waa la soo dejinayaa …',
  failedTitle: 'Warbixinta lama soo dejin karin',
  retry: 'Mar kale isku day',

  titles: {
    received: 'Warbixinta waa la helay',
    withdrawn: 'Warbixinta waa laga noqday',
    rejected: 'Warbixinta waa la diiday',
    erased: 'Warbixinta waa la tirtiray',
  },
  explained: {
    received:
      'Waa la tirinayaa marka degmadu eegayso meelaha ammaanka iyo ammaan-darrada laga dareemo. Wixii ay degmadu u aragto si khaldan u adeegsi lama tiriyo.',
    withdrawn: 'Mar dambe lama tirinayo. Goortaad doonto go’aankaaga waad beddeli kartaa.',
    rejected: 'Degmadu ma tirinayso. Ma rabtaa in aad ogaato sababta? Degmada weydii.',
    erased: 'Waxa aad sheegtay iyo meesha nagama kaydsana.',
    receivedOfArea:
      'Degmadu liiskeeda ayay ka akhrinaysaa. Waxay ku saabsan tahay aag dhan, khariiddadana laguma tirinayo.',
  },
  code: 'Koodhka rasiidhka',
  receivedAt: (time) => `Waxaa la helay ${time}`,

  said: {
    details: 'Waa lagu daray. Waad ku mahadsan tahay in aad wax badan sheegtay.',
    withdraw: 'Warbixinta waa laga noqday, mar dambe lama tirinayo.',
    restore: 'Warbixinta hadda lagama noqon.',
    erase: 'Warbixinta waa la tirtiray.',
  },

  stored: {
    title: 'Waxa kaydsan',
    status: 'Xaaladda',
    place: 'Meesha',
    feeling: 'Dareenka',
    reasons: 'Sababaha',
    when: 'Goorma',
    actions: 'Waxa aad samaysay',
    words: 'Erayadaada',
    findings: 'Waxa erayadaada lagu calaamadeeyay',
    noFindings: 'Ma jiro wax qof tilmaamaya',
    notLooked: 'Lama eegin',
    about: 'Adiga kugu saabsan',
    entryMode: 'Waxaa sameeyay',
    entryModes: {
      self: 'Adiga laftaada',
      assisted: 'Adiga, iyadoo shaqaale ku caawiyay',
      school_class: 'Adiga, fasal dugsi gudihii',
      paper: 'Adiga, warqad',
      import: 'Fayl ayaa laga soo akhriyay',
    },
    none: 'Jawaab ma leh',
    coordinates: (lat, lng) => `${lat}, ${lng}`,
    accuracy: (metres) => `Saxnaan ${number(metres)} mitir ah`,
    read: (times) =>
      times.length === 0
        ? 'Shaqaalaha degmadu ma akhriyin erayadaada.'
        : times.length === 1
          ? `Shaqaalaha degmadu way akhriyeen erayadaada, ${times[0]}.`
          : `Shaqaalaha degmadu ${number(times.length)} jeer ayay akhriyeen erayadaada, markii ugu dambaysay ${times[0]}.`,
    marked:
      'Waxa erayadaada lagu calaamadeeyay qof ayay tilmaami karaan. Shaqaaluhu calaamadda ayay arkaan intaanay erayada akhrin, waana in ay sabab sheegaan si loogu oggolaado.',
    released: (from, to) =>
      `Warbixintu waxay ka tirsan tahay muddada ${from} ilaa ${to} ee waxa dadka oo dhan la tuso. Halkaas waxaa ka muuqda tirada oo keliya, weligeed warbixin keli ah kama muuqato.`,
    also: 'Waxaa kale oo kaydsan afar lambar oo xaqiijin ah oo aan la akhrin karin. Waxay hubiyaan in warbixinta hal mar la tiriyo, in isla telefoonka loo tiriyo hal qof, iyo in koodhku halkan keeno.',
    save: 'Fayl ahaan u kaydi',
    fileName: (day) => `report-${day}.json`,
    fileTitle: (municipality) => `Wax kasta oo ${swedish(municipality)} ka kaydisay warbixinta`,
  },

  details: {
    title: 'Faahfaahin ku dar',
    explained: 'Waxa aad hore uga jawaabtay sidoodii ayay ahaanayaan.',
    reasonsMore: 'Sababo kale',
    actionsMore: 'Wax kale ma samaysay?',
    after: 'Waqtigaas wuxuu ka dambeeyaa warbixinta. Dooro waqti ka horreeya.',
    nothing: 'Ugu yaraan hal su’aal ka jawaab.',
    complete: 'Waad ka jawaabtay wax kasta oo laga jawaabi karo.',
    send: 'Ku dar',
    cancel: 'Jooji',
  },

  withdraw: {
    title: 'Go’aankaaga ma beddeshay?',
    explained:
      'Haddii aad warbixinta ka noqoto lama tirinayo. Gadaal dambe waad oggolaan kartaa in mar kale la tiriyo.',
    explainedErase: 'Waxa aad sheegtay waad tirtiri kartaa sidoo kale.',
    press: 'Warbixinta ka noqo',
    restore: 'Mar kale ha la tiriyo',
  },
  erase: {
    press: 'Weligeed tirtir',
    question: {
      title: 'Ma tirtiraysaa warbixinta weligeed?',
      explained: 'Jawaabahaaga, erayadaada iyo meesha waa la tirtirayaa. Lagama noqon karo.',
      yes: 'Haa, tirtir',
      no: 'Hay',
    },
  },

  problems: {
    receipt_unknown:
      'Warbixin koodhkaas leh ma jirto. La barbar dhig rasiidhka oo mar kale isku day.',
    receipt_answered: 'Su’aasha hore ayaa looga jawaabay. Jawaabtaas weli way shaqaynaysaa.',
    receipt_closed: 'Warbixinta sidaas mar dambe looma beddeli karo.',
    felt_in_future: 'Waqtigaas wuxuu ka dambeeyaa warbixinta. Dooro waqti ka horreeya.',
    felt_too_old: 'Waqtigaas aad ayuu u fog yahay. Dooro waqti ka dambeeya.',
    body_invalid: 'Mid ka mid ah jawaabaha lama aqbali karin. Dib u eeg oo mar kale isku day.',
    body_too_large: 'Qoraalku aad ayuu u dheer yahay. Soo gaabi oo mar kale isku day.',
    too_many_requests: 'Dad badan ayaa hadda wax weydiinaya. Hal daqiiqo sug oo mar kale isku day.',
    network: 'Hadda shabakad ma jirto. Mar kale isku day markaad shabakad hesho.',
    timeout: 'Jawaabtu way daahday. Wax yar kaddib mar kale isku day.',
  },
  otherwise: 'Adeeggu hadda ma jawaabayo. Wax yar kaddib mar kale isku day.',
};
