import { swedish } from '../isolate.ts';
import type { Texts } from '../texts.ts';
import { dates, number, plural } from './formats.ts';
import { vocabularySo } from './vocabulary.ts';

/** Said where the words are written and again before they are sent: the same truth. */
const wordsOnRequest =
  'Qoraalka lama daabaco. Haddii qof codsado, degmada ayaa go’aamisa inuu sir yahay iyo in kale.';

/*
 * Somali.
 * Not yet read by a native speaker.
 */
export const so: Texts = {
  vocabulary: vocabularySo,

  product: 'Trygghetskartan',
  dates,
  listed: (things) => things.join(', '),
  language: {
    choose: 'Dooro luqadda',
    close: 'Xir',
    failed: 'Luqadda lama soo dejin karin. Mar kale isku day markaad shabakad haysato.',
  },
  demonstration: 'Tijaabo. Waxa aad halkan ka dirto degmo ma gaaraan.',

  emergency: {
    label: 'Khatar',
    danger: 'Haddii khatar degdeg ah jirto, wac',
    crime: 'Si aad dambi u soo sheegto, wac',
    noPolice: 'Tani ma aha ashtako booliis.',
  },

  service: {
    label: 'Ku saabsan adeegga',
    privacy: 'Xogtaada',
    accessibility: 'Helitaanka',
  },

  theme: 'U kala beddel iftiin iyo madow',

  quickExit: {
    leave: 'Degdeg uga bax',
    keys: 'Wuxuu tirtirayaa waxa aad qorayso wuxuuna u wareegayaa bog kale. Laba jeer oo Esc ah ayaa isla sidaas sameeya.',
  },

  map: {
    label:
      'Khariidad. Ku dhaqaaji fallaarta, ku weynee plus kuna yaree minus. Riix Enter si aad meesha u doorato.',
    drawnGround: 'Khariidad la fududeeyay',
    loading: 'Khariidadda waa la soo dejinayaa …',
    failed: 'Khariidadda lama soo dejin karin. Meesha liiska ka dooro.',
    placesFailed: 'Khariidadda iyo goobaha lama soo dejin karin. Hubi in aad shabakad haysato.',
    retry: 'Mar kale isku day',
    up: 'Khariidadda kor u dhaqaaji',
    down: 'Khariidadda hoos u dhaqaaji',
    left: 'Khariidadda bidix u dhaqaaji',
    right: 'Khariidadda midig u dhaqaaji',
    zoomIn: 'Soo dhowee',
    zoomOut: 'Fogee',
  },

  place: {
    at: (name) => `Agagaarka ${swedish(name)}`,
    away: (metres, direction, name) =>
      `${number(metres)} m dhanka ${direction} ee ${swedish(name)}`,
    none: (municipality) => `Meel ka tirsan ${swedish(municipality)}`,
    outside: 'Degmada dibaddeeda',
    directions: [
      'waqooyi',
      'waqooyi-bari',
      'bari',
      'koonfur-bari',
      'koonfur',
      'koonfur-galbeed',
      'galbeed',
      'waqooyi-galbeed',
    ],
  },

  addresses: {
    filter: 'Raadi meel ama cinwaan',
    title: 'Cinwaanno',
    searching: 'Cinwaannada waa la raadinayaa …',
    count: (count) => plural(count, { one: '1 cinwaan', other: `${number(count)} cinwaan` }),
    none: 'Cinwaankaas degmada lagama helin.',
    failed: 'Hadda cinwaannada lama raadin karo. Meel liiska ka dooro ama khariidadda ku muuji.',
    offline:
      'Raadinta cinwaannada waxay u baahan tahay shabakad. Liiska iyo khariidaddu way shaqeeyaan iyada la’aanteed.',
    onMap: 'Khariidadda ku tilmaan halka',
    sent: 'Waxa aad qorto waxaa loo dirayaa adeeg cinwaanno, iyada oo aan wax adiga kugu saabsan la dirin.',
  },

  steps: {
    progress: (step, of) => `Tallaabo ${number(step)} oo ${number(of)} ah`,
    back: 'Dib u noqo',
    next: 'Sii wad',
    skip: 'Ka bood',
    done: 'Dhammaad',
    sendNow: 'Hadda dir',
    beforeSendNow: 'Magacaaga lama oga. Wuxuu noqonayaa dukumenti dadweyne oo degmada yaal.',
    optional: 'khasab maaha',
  },

  where: {
    title: 'Waa halkee meeshu?',
    hint: 'Khariidadda ku muuji, isticmaal goobta aad joogto ama liiska ka dooro.',
    put: 'Halkan dhig',
    usePosition: 'Isticmaal goobtayda',
    chooseFromList: 'Liis ka dooro',
    seeking: 'Goobtaada ayaa la raadinayaa …',
    found: (metres) => `Goobtaada waa la helay, saxnaan ${number(metres)} mitir ah.`,
    vague: (metres) =>
      `Goobtu ma hubna, saxnaanteedu waa ${number(metres)} mitir. Khariidadda dhaqaaji si aad meesha saxda ah u muujiso.`,
    refused:
      'Telefoonku ma sheegayo goobtaada. Khariidadda dhaqaaji ama liiska ka dooro, waa isku mid.',
    notFound: 'Goobtaada lama heli karin. Khariidadda dhaqaaji ama liiska ka dooro.',
    positionOutside:
      'Degmada dibaddeeda ayaad joogtaa. Khariidadda u dhaqaaji meesha aad ula jeeddo, ama liiska ka dooro.',
    safety: 'Soo sheeg markaad ammaan ku jirto. Gadaal dambe waa isku mid.',
    seeMap: 'Arag khariidadda',
  },

  list: {
    title: 'Meesha liiska ka dooro',
    filter: 'Magac ku raadi',
    close: 'Khariidadda ku noqo',
    empty: 'Liiska meel magacaas leh kuma jirto. Qayb magaca ka mid ah isku day.',
    count: (count) => plural(count, { one: '1 goob', other: `${number(count)} goobood` }),
    loading: 'Goobaha waa la soo dejinayaa …',
    failed: 'Goobaha lama soo dejin karin. Hubi in aad shabakad haysato.',
    retry: 'Mar kale isku day',
    area: 'Aagga',
    whole: (name) => `Dhammaan ${swedish(name)}`,
    wholeMunicipality: 'Degmada oo dhan',
    wholeUse: 'Dooro aagga oo dhan',
    describeTitle: 'Meesha ma weyday?',
    describeExplained:
      'Sharrax halka ay ku taal. Markaas warbixintu waxay ku saabsan tahay aagga oo dhan: degmadu way akhrinaysaa, laakiin dhibic ahaan kama muuqato khariidadda.',
    describe: 'Meeshu xaggee ku taal?',
    describeUse: 'Ku sii wad sharraxaadda',
    describeMissing: 'Meesha sharrax ama aag dooro.',
  },

  feeling: {
    title: 'Sidee ayaad meesha u dareentaa?',
    strengthUnsafe: 'Intee ayuu ammaan-darro u yahay?',
    strengthSafe: 'Intee ayuu ammaan u yahay?',
    othersTitle: 'Dad kale ayaa meeshan ka warramay',
    others: {
      unsafe: 'Badankoodu halkan ammaan kuma dareemaan.',
      safe: 'Badankoodu halkan ammaan bay ku dareemaan.',
    },
    othersReasons: 'Sababaha ugu badan:',
    same: 'Aniguna sidaas oo kale',
    sameExplained: 'Waxay noqonaysaa warbixin adiga kuu gaar ah. Sababaha adiga ayaa dooranaya.',
  },

  why: {
    titleUnsafe: 'Maxaa keenay in aad ammaan-darro dareento?',
    titleSafe: 'Maxaa keenay in aad ammaan dareento?',
    hint: 'Dooro hal ama dhowr.',
    safeGroup: 'Waxa meesha ammaan ka dhigaya',
    trafficAndOther: 'Taraafikada iyo wax kale',
  },

  when: {
    title: 'Goorma ayaad sidaas dareentay?',
    now: 'Hadda',
    part: 'Waqti gaar ah oo maalinta ka mid ah',
    moment: 'Taariikh gaar ah',
    dayPart: 'Waqtiga maalinta',
    weekPart: 'Maalinta',
    date: 'Taariikh',
    time: 'Saacad',
    future: 'Waqtigaas weli lama gaarin. Dooro waqti tagay.',
    incomplete: 'Buuxi taariikhda iyo saacadda labadaba, ama dooro jawaab kale.',
    chooseDayPart: 'Dooro subax, maalin, fiid ama habeen.',
    nowAt: (when) => `Hadda (${when})`,
    partOf: (dayPart, hours, weekPart) =>
      weekPart === undefined
        ? `${dayPart} ${hours}`
        : `${dayPart} ${hours}, ${weekPart.toLowerCase()}`,
  },

  more: {
    title: 'Ma doonaysaa in aad wax badan sheegto?',
    actions: 'Maxaad samaysay?',
    words: 'Erayadaada',
    wordsHint: `Luqaddii aad rabto ku qor. Ha qorin magacyo, lambarro telefoon, taargooyin baabuur ama wax kale oo qof tilmaamaya. Kaliya qoraalka iswiidhishka ah ayaan kaaga digi karnaa. ${wordsOnRequest}`,
    wordsLeft: (left) =>
      plural(left, { one: '1 xaraf ayaa hadhay', other: `${number(left)} xaraf ayaa hadhay` }),
    about: 'Adiga kugu saabsan',
    aboutHint:
      'Telefoonka ayaa lagu kaydiyaa si aan mar kale laguu weydiin. Qoraalkaaga gooni ayaa looga kaydiyaa.',
    age: 'Da’da',
    gender: 'Jinsiga',
    noAnswer: 'Ma doonayo in aan ka jawaabo',
  },

  screening: {
    title: 'Tani qof ayay tilmaami kartaa',
    explained:
      'Waxaa ku filan in aad sheegto waxa meesha ka dhacaya. Erayada waad ka saari kartaa ama qoraalka sidiisa u dir.',
    remove: 'Ka saar erayada la calaamadeeyay',
    removed: 'Erayada waa laga saaray.',
    undo: 'Ka noqo',
  },

  check: {
    title: 'Tan ayaa la dirayaa',
    place: 'Meesha',
    feeling: 'Dareenka',
    reasons: 'Sababaha',
    when: 'Goorma',
    actions: 'Waxa aad samaysay',
    words: 'Erayadaada',
    about: 'Adiga kugu saabsan',
    none: 'Jawaab ma leh',
    edit: 'Beddel',
    before:
      'Haddii khatar degdeg ah jirto, wac 112. Si aad dambi u soo sheegto, wac 114 14. Tani ma aha ashtako booliis. Warbixinta magac kuma qorna, waxayna noqonaysaa dukumenti dadweyne oo degmada yaal.',
    beforeWords: wordsOnRequest,
    send: 'Dir',
  },

  begun: {
    place: (place) => `Warbixin la bilaabay: ${place}`,
    goOn: 'Sii wad',
    remove: 'Ka saar',
    question: {
      title: 'Ma rabtaa in laga saaro warbixinta aad bilowday?',
      explained: 'Jawaabaha telefoonka waa laga tirtirayaa.',
      yes: 'Haa, ka saar',
      no: 'Hay',
    },
  },

  outbox: {
    title: 'Telefoonka ayay ku sugayaan',
    saved: 'Telefoonka waa lagu kaydiyay',
    sending: 'Waa la dirayaa',
    sent: 'Waa la diray',
    received: 'Waa la helay',
    refused: 'Waa in la beddelo',
    savedExplained:
      'Waxaa la dirayaa markaad shabakad hesho. Bogga waad xiri kartaa, waxaa la dirayaa marka xigta ee aad furto.',
    unsaved: 'Telefoonka laguma kaydin',
    notSaved: 'Telefoonku ma kaydin karin warbixinta. Bogga ha xirin ilaa la helo.',
    retry: 'Hadda isku day',
    mend: 'Sax',
    mendQuestion: {
      title: 'Ma tan ayaad saxaysaa?',
      explained: 'Waxaad bilowday warbixin aan la dirin. Way lumaysaa.',
      yes: 'Tan sax',
      no: 'Tii aan bilaabay hay',
    },
    edit: 'Beddel',
    code: (code) => `Koodhka rasiidhka ${code}`,
    remove: 'Ka saar',
    removeQuestion: {
      title: 'Ma ka saaraysaa warbixinta?',
      explained: 'Telefoonka way ka baxaysaa. Mar dambe dirideeda ma isku dayeyno.',
      yes: 'Haa, ka saar',
      no: 'Hay',
    },
    forgetQuestion: {
      title: 'Ma ka saaraysaa rasiidhka?',
      explained: 'Koodhku telefoonka wuu ka baxayaa. Warbixinta degmada ayay weli u taal.',
      yes: 'Haa, ka saar',
      no: 'Hay',
    },
    onlyReceived: (count) =>
      plural(count, {
        one: '1 warbixin ayaa la helay',
        other: `${number(count)} warbixinood ayaa la helay`,
      }),
    waiting: (count) =>
      plural(count, {
        one: '1 warbixin ayaa telefoonka ku sugaysa',
        other: `${number(count)} warbixinood ayaa telefoonka ku sugaya`,
      }),
  },

  receipt: {
    received: 'Mahadsanid. Warbixinta waa la helay.',
    waiting: 'Warbixinta telefoonka ayaa lagu kaydiyay.',
    waitingUnsaved: 'Bogga ha xirin. Warbixinta weli lama dirin.',
    sending: 'Warbixinta waa la dirayaa …',
    refused: 'Warbixinta lama aqbalin.',
    code: 'Koodhka rasiidhkaaga',
    codeHint:
      'Kaydso koodhka ama linkiga, telefoonku maalin kaddib wuu hilmaamaa. Iyaga ayaad warbixinta ku arki kartaa, wax ku dari kartaa, kaga noqon kartaa ama ku tirtiri kartaa.',
    qr: 'Koodh QR ah oo leh linkiga rasiidhka',
    qrHint: 'Kamaradda telefoon kale halkan ku jeedi si rasiidhka telefoonkaas looga furo.',
    copyLink: 'Koobi garee linkiga',
    copied: 'Linkiga waa la koobi gareeyay',
    addDetails: 'Faahfaahin ku dar',
    nextTitle: 'Waxa hadda dhacaya',
    next: [
      'Degmadu waxay warbixinta ku arkaysaa khariidaddeeda, iyada oo aan ogayn cidda aad tahay.',
      'Marka dad kala duwan isla meel tilmaamaan, waxay noqotaa meel lagu booqdo socodka ammaanka oo wax laga qabto.',
      'Cidna uma soo baxdo warbixin awgeed. Haddii aad hadda caawimaad u baahan tahay, wac 112.',
    ],
    nextOfArea: [
      'Degmadu waxay warbixinta ka akhrinaysaa liiskeeda, iyada oo aan ogayn cidda aad tahay.',
      'Waxay ku saabsan tahay aag dhan, dhibicna kama noqonayso khariidadda. Haddii aad meesha khariidadda ku tilmaami karto, fadlan sidaas samee marka xigta.',
      'Cidna uma soo baxdo warbixin awgeed. Haddii aad hadda caawimaad u baahan tahay, wac 112.',
    ],
    another: 'Meel kale soo sheeg',
    at: (placeName, time) => `${placeName}. Waxaa la helay ${time}.`,
  },

  problems: {
    body_invalid: 'Wax warbixinta ku jira lama aqbali karin. Jawaabaha dib u eeg oo mar kale dir.',
    query_invalid: 'Khalad ayaa naga dhacay. Wax yar kaddib mar kale isku day.',
    header_invalid: 'Khalad ayaa naga dhacay. Wax yar kaddib mar kale isku day.',
    body_too_large: 'Qoraalku aad ayuu u dheer yahay. Soo gaabi oo mar kale dir.',
    media_type_unsupported: 'Khalad ayaa naga dhacay. Wax yar kaddib mar kale isku day.',
    not_found: 'Adeeggu cinwaankan kama jawaabo. Wax yar kaddib mar kale isku day.',
    method_not_allowed: 'Khalad ayaa naga dhacay. Wax yar kaddib mar kale isku day.',
    place_outside: 'Meeshu degmada way ka baxsan tahay. Dooro meel degmada gudaheeda ah.',
    felt_in_future: 'Waqtigaas weli lama gaarin. Dooro waqti tagay.',
    felt_too_old: 'Waqtigaas aad ayuu u fog yahay. Dooro waqti ka dambeeya ama su’aasha ka bood.',
    idempotency_key_missing: 'Khalad ayaa naga dhacay. Mar kale dir.',
    idempotency_key_reused:
      'Warbixinta hore ayaa loogu diray jawaabo kale. Jawaabaha dib u eeg oo mar kale dir.',
    work_required: 'Warbixintu weli ma gaarin. Wax yar kaddib ayaa mar kale la dirayaa.',
    receipt_unknown: 'Warbixin koodhkaas leh ma jirto.',
    receipt_answered: 'Su’aasha hore ayaa looga jawaabay.',
    receipt_closed: 'Warbixinta mar dambe lama beddeli karo.',
    sign_in_failed: 'Magaca isticmaalaha ama erayga sirta ah sax maaha.',
    sign_in_locked: 'Akoonka muddo ayuu xiran yahay kaddib isku dayo badan.',
    sign_in_required: 'Waa in aad gasho akoonkaaga.',
    csrf: 'Boggu wuu duugoobay. Dib u soo deji.',
    password_change_required: 'Waa in aad beddesho erayga sirta ah.',
    password_weak: 'Erayga sirta ah si fudud ayaa loo qiyaasi karaa.',
    reason_missing: 'Sabab sheeg.',
    changed_meanwhile: 'Qof kale ayaa beddelay intii u dhaxaysay.',
    publication_unfit: 'Qoraalka sidiisa looma daabici karo.',
    starting: 'Adeeggu wuu bilaabanayaa. Warbixinta wax yar kaddib ayaa la dirayaa.',
    stopping: 'Adeeggu dib ayuu u bilaabanayaa. Warbixinta wax yar kaddib ayaa la dirayaa.',
    too_many_requests: 'Dad badan ayaa hadda diraya. Warbixinta wax yar kaddib ayaa la dirayaa.',
    unavailable: 'Adeeggu muddo ayuu xiran yahay. Warbixinta wax yar kaddib ayaa la dirayaa.',
    internal: 'Khalad ayaa naga dhacay. Warbixinta wax yar kaddib ayaa la dirayaa.',
    network: 'Hadda shabakad ma jirto. Warbixinta waxaa la dirayaa markaad shabakad hesho.',
    timeout:
      'Jawaabtu way daahday. Warbixinta mar kale ayaa la dirayaa, hal mar oo keliya ayaa la tirinayaa.',
  },
};
