import { fromLeft, swedish } from '../isolate.ts';
import type { Texts } from '../texts.ts';
import { dates, metresInWords, number, plural } from './formats.ts';
import { vocabularyAr } from './vocabulary.ts';

/** Said where the words are written and again before they are sent: the same truth. */
const wordsOnRequest = 'لن يُنشر النص. إذا طلب أحد الاطلاع عليه، تقرر البلدية ما إذا كان سريًا.';

const police = fromLeft('114\u00a014');

/*
 * Arabic (Modern Standard). Buttons are nouns, so that they speak to women and men alike.
 * Not yet read by a native speaker.
 */
export const ar: Texts = {
  vocabulary: vocabularyAr,

  product: 'Trygghetskartan',
  dates,
  listed: (things) => things.join('، '),
  language: {
    choose: 'اختيار اللغة',
    close: 'إغلاق',
    failed: 'تعذّر تحميل اللغة. حاول مرة أخرى عند توفر التغطية.',
  },
  demonstration: 'نسخة تجريبية. ما ترسله هنا لا يصل إلى أي بلدية.',

  emergency: {
    label: 'عند الخطر',
    danger: 'عند وجود خطر مباشر، اتصل على',
    crime: 'للإبلاغ عن جريمة، اتصل على',
    noPolice: 'هذا ليس بلاغًا للشرطة.',
  },

  service: {
    label: 'عن الخدمة',
    privacy: 'بياناتك (بالسويدية)',
    accessibility: 'إمكانية الوصول (بالسويدية)',
  },

  quickExit: {
    leave: 'خروج سريع',
    keys: 'يمسح ما تكتبه وينتقل إلى صفحة أخرى. الضغط على Esc مرتين يفعل الشيء نفسه.',
  },

  map: {
    label: 'خريطة. حرّكها بمفاتيح الأسهم، وكبّرها وصغّرها بعلامتي زائد وناقص. اضغط Enter لتحديد المكان.',
    drawnGround: 'خريطة مبسطة',
    loading: 'جارٍ تحميل الخريطة …',
    failed: 'تعذّر تحميل الخريطة. يمكنك اختيار المكان من القائمة.',
    placesFailed: 'تعذّر تحميل الخريطة والأماكن. تحقق من وجود تغطية.',
    retry: 'إعادة المحاولة',
    up: 'تحريك الخريطة إلى الأعلى',
    down: 'تحريك الخريطة إلى الأسفل',
    left: 'تحريك الخريطة إلى اليسار',
    right: 'تحريك الخريطة إلى اليمين',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
  },

  place: {
    at: (name) => `عند ${swedish(name)}`,
    away: (metres, direction, name) =>
      `على بُعد ${metresInWords(metres)} ${direction} ${swedish(name)}`,
    none: (municipality) => `مكان في ${swedish(municipality)}`,
    outside: 'خارج حدود البلدية',
    directions: ['شمال', 'شمال شرق', 'شرق', 'جنوب شرق', 'جنوب', 'جنوب غرب', 'غرب', 'شمال غرب'],
  },

  addresses: {
    filter: 'البحث عن مكان أو عنوان',
    title: 'العناوين',
    searching: 'جارٍ البحث عن العناوين …',
    count: (count) =>
      plural(count, {
        zero: 'لا توجد عناوين',
        one: 'عنوان واحد',
        two: 'عنوانان',
        few: `${number(count)} عناوين`,
        many: `${number(count)} عنوانًا`,
        other: `${number(count)} عنوان`,
      }),
    none: 'لم يُعثر على هذا العنوان في البلدية.',
    failed: 'لا يمكن البحث عن العناوين الآن. اختر مكانًا من القائمة أو حدّده على الخريطة.',
    offline: 'البحث عن العناوين يحتاج إلى تغطية. يمكنك استخدام القائمة والخريطة بدونها.',
  },

  steps: {
    progress: (step, of) => `الخطوة ${number(step)} من ${number(of)}`,
    back: 'رجوع',
    next: 'متابعة',
    skip: 'تخطي',
    done: 'تم',
    sendNow: 'إرسال الآن',
    beforeSendNow: 'دون ذكر اسمك. يصبح وثيقة عامة لدى البلدية.',
    optional: 'اختياري',
  },

  where: {
    title: 'أين المكان؟',
    hint: 'حدّد المكان على الخريطة، أو استخدم موقعك، أو اختر من القائمة.',
    put: 'تحديد هذا المكان',
    usePosition: 'استخدام موقعي',
    chooseFromList: 'اختيار من قائمة',
    seeking: 'جارٍ البحث عن موقعك …',
    found: (metres) => `تم العثور على موقعك بدقة ${metresInWords(metres)}.`,
    vague: (metres) =>
      `الموقع غير مؤكد، بدقة ${metresInWords(metres)}. حرّك الخريطة لتحديد المكان بالضبط.`,
    refused: 'الهاتف لا يسمح بمعرفة موقعك. حرّك الخريطة أو اختر من القائمة، فالنتيجة واحدة.',
    notFound: 'تعذّر العثور على موقعك. حرّك الخريطة أو اختر من القائمة.',
    positionOutside: 'أنت خارج البلدية. حرّك الخريطة إلى المكان المقصود أو اختر من القائمة.',
    safety: 'أرسل تقريرك وأنت في أمان. يمكنك القيام بذلك لاحقًا أيضًا.',
    seeMap: 'عرض الخريطة',
  },

  list: {
    title: 'اختر المكان من القائمة',
    filter: 'البحث بالاسم',
    close: 'إلى الخريطة',
    empty: 'لا يوجد مكان بهذا الاسم في القائمة. جرّب جزءًا من الاسم.',
    count: (count) =>
      plural(count, {
        zero: 'لا توجد أماكن',
        one: 'مكان واحد',
        two: 'مكانان',
        few: `${number(count)} أماكن`,
        many: `${number(count)} مكانًا`,
        other: `${number(count)} مكان`,
      }),
    loading: 'جارٍ تحميل الأماكن …',
    failed: 'تعذّر تحميل الأماكن. تحقق من وجود تغطية.',
    retry: 'إعادة المحاولة',
    area: 'المنطقة',
    whole: (name) => `كل ${swedish(name)}`,
    describeTitle: 'ألا تجد المكان؟',
    describeExplained:
      'صِف أين يقع. عندها يخص التقرير المنطقة كلها: تقرؤه البلدية، لكنه لا يظهر كنقطة على الخريطة.',
    describe: 'أين يقع المكان؟',
    describeUse: 'المتابعة بالوصف',
    describeMissing: 'صِف المكان أو اختر منطقة.',
    described: (description) => `المكان: ${description}`,
  },

  feeling: {
    title: 'ما شعورك في هذا المكان؟',
    strengthUnsafe: 'إلى أي درجة هو غير آمن؟',
    strengthSafe: 'إلى أي درجة هو آمن؟',
    othersTitle: 'أخبرنا آخرون عن هذا المكان',
    others: { unsafe: 'معظمهم يشعرون بعدم الأمان هنا.', safe: 'معظمهم يشعرون بالأمان هنا.' },
    othersReasons: 'الأسباب الأكثر شيوعًا:',
    same: 'وأنا كذلك',
    sameExplained: 'يصبح تقريرًا خاصًا بك. ترى الإجابات قبل إرسالها ويمكنك تغييرها.',
  },

  why: {
    titleUnsafe: 'لماذا تشعر بأن المكان غير آمن؟',
    titleSafe: 'لماذا تشعر بأن المكان آمن؟',
    hint: 'يمكن اختيار سبب أو أكثر.',
    safeGroup: 'ما يجعل المكان آمنًا',
    trafficAndOther: 'حركة المرور وأمور أخرى',
  },

  when: {
    title: 'متى شعرت بذلك؟',
    now: 'الآن',
    part: 'وقت معيّن من اليوم',
    moment: 'تاريخ معيّن',
    dayPart: 'الوقت من اليوم',
    weekPart: 'اليوم',
    date: 'التاريخ',
    time: 'الساعة',
    future: 'هذا الوقت لم يأتِ بعد. اختر وقتًا مضى.',
    incomplete: 'املأ التاريخ والساعة معًا، أو اختر إجابة أخرى.',
    chooseDayPart: 'اختر صباحًا أو نهارًا أو مساءً أو ليلًا.',
    nowAt: (when) => `الآن (${when})`,
    partOf: (dayPart, hours, weekPart) =>
      weekPart === undefined ? `${dayPart} ${hours}` : `${dayPart} ${hours}، ${weekPart}`,
  },

  more: {
    title: 'هل تريد أن تخبرنا بالمزيد؟',
    actions: 'ماذا فعلت؟',
    words: 'بكلماتك الخاصة',
    wordsHint: `يمكنك الكتابة بأي لغة. لا تكتب أسماء أو أرقام هواتف أو أرقام سيارات أو أي شيء يدل على شخص معيّن. لا نستطيع التنبيه إلى ذلك إلا في النص السويدي. ${wordsOnRequest}`,
    wordsLeft: (left) =>
      plural(left, {
        zero: 'لم يبقَ أي حرف',
        one: 'بقي حرف واحد',
        two: 'بقي حرفان',
        few: `بقي ${number(left)} أحرف`,
        many: `بقي ${number(left)} حرفًا`,
        other: `بقي ${number(left)} حرف`,
      }),
    about: 'معلومات عنك',
    aboutHint: 'تُحفظ في هاتفك كي لا تُسأل مرة أخرى. وتُخزَّن منفصلة عن النص الذي كتبته.',
    age: 'العمر',
    gender: 'الجنس',
    noAnswer: 'لا أريد الإجابة',
  },

  screening: {
    title: 'قد يدل هذا على شخص معيّن',
    explained: 'يكفي أن تخبرنا بما يحدث في المكان. يمكنك حذف الكلمات أو إرسال النص كما هو.',
    remove: 'حذف الكلمات المحدَّدة',
    removed: 'تم حذف الكلمات.',
    undo: 'تراجع',
  },

  check: {
    title: 'هذا ما سيتم إرساله',
    place: 'المكان',
    feeling: 'الشعور',
    reasons: 'الأسباب',
    when: 'متى',
    actions: 'ما فعلته',
    words: 'كلماتك',
    about: 'معلومات عنك',
    none: 'لا توجد إجابة',
    edit: 'تعديل',
    before: `عند وجود خطر مباشر، اتصل على 112. للإبلاغ عن جريمة، اتصل على ${police}. هذا ليس بلاغًا للشرطة. التقرير لا يحمل اسمك، ويصبح وثيقة عامة لدى البلدية.`,
    beforeWords: wordsOnRequest,
    send: 'إرسال',
  },

  begun: {
    place: (place) => `تقرير لم يكتمل: ${place}`,
    goOn: 'متابعة',
    remove: 'حذف',
    question: {
      title: 'حذف التقرير الذي بدأته؟',
      explained: 'تُمحى الإجابات من الهاتف.',
      yes: 'نعم، احذف',
      no: 'إبقاء',
    },
  },

  outbox: {
    title: 'في انتظار الإرسال',
    saved: 'محفوظ في الهاتف',
    sending: 'جارٍ الإرسال',
    received: 'تم الاستلام',
    refused: 'يحتاج إلى تعديل',
    savedExplained:
      'سيُرسل عند توفر التغطية. يمكنك إغلاق الصفحة، وسيُرسل عندما تفتحها في المرة القادمة.',
    unsaved: 'غير محفوظ في الهاتف',
    notSaved: 'لم يتمكن الهاتف من حفظ التقرير. أبقِ الصفحة مفتوحة حتى يتم استلامه.',
    retry: 'المحاولة الآن',
    mend: 'تصحيح',
    mendQuestion: {
      title: 'هل تريد تصحيح هذا التقرير بدلًا من ذلك؟',
      explained: 'بدأت تقريرًا آخر لم يُرسل بعد. سيُحذف عندئذ.',
      yes: 'تصحيح هذا التقرير',
      no: 'الاحتفاظ بالتقرير الآخر',
    },
    edit: 'تعديل',
    code: (code) => `رمز الإيصال ${fromLeft(code)}`,
    remove: 'حذف',
    removeQuestion: {
      title: 'هل تريد حذف التقرير؟',
      explained: 'سيُحذف من الهاتف، ولن نحاول إرساله بعد ذلك.',
      yes: 'نعم، حذف',
      no: 'احتفاظ',
    },
    forgetQuestion: {
      title: 'هل تريد حذف الإيصال؟',
      explained: 'سيُحذف الرمز من الهاتف. ويبقى التقرير لدى البلدية.',
      yes: 'نعم، حذف',
      no: 'احتفاظ',
    },
    onlyReceived: (count) =>
      plural(count, {
        zero: 'لم يتم استلام أي تقرير',
        one: 'تم استلام تقرير واحد',
        two: 'تم استلام تقريرين',
        few: `تم استلام ${number(count)} تقارير`,
        many: `تم استلام ${number(count)} تقريرًا`,
        other: `تم استلام ${number(count)} تقرير`,
      }),
    waiting: (count) =>
      plural(count, {
        zero: 'لا يوجد أي تقرير في انتظار الإرسال',
        one: 'تقرير واحد في انتظار الإرسال',
        two: 'تقريران في انتظار الإرسال',
        few: `${number(count)} تقارير في انتظار الإرسال`,
        many: `${number(count)} تقريرًا في انتظار الإرسال`,
        other: `${number(count)} تقرير في انتظار الإرسال`,
      }),
  },

  receipt: {
    received: 'شكرًا. تم استلام التقرير.',
    waiting: 'التقرير محفوظ في الهاتف.',
    waitingUnsaved: 'أبقِ الصفحة مفتوحة. لم يُرسل التقرير بعد.',
    sending: 'جارٍ إرسال التقرير …',
    refused: 'لم يُقبل التقرير.',
    code: 'رمز الإيصال الخاص بك',
    codeHint:
      'احفظ الرمز أو الرابط، فالهاتف ينساهما بعد يوم واحد. بواسطتهما يمكنك رؤية التقرير أو الإضافة إليه أو سحبه أو حذفه.',
    qr: 'رمز QR يحتوي على رابط الإيصال',
    qrHint: 'وجّه كاميرا هاتف آخر إلى هنا لفتح الإيصال على ذلك الهاتف.',
    copyLink: 'نسخ الرابط',
    copied: 'تم نسخ الرابط',
    addDetails: 'إضافة تفاصيل',
    nextTitle: 'ماذا سيحدث الآن',
    next: [
      'ترى البلدية التقرير على خريطتها دون أن تعرف من أنت.',
      'عندما يشير عدة أشخاص مختلفين إلى المكان نفسه، يصبح نقطة في جولات السلامة وتُتخذ فيه إجراءات.',
      'لن يأتي أحد إلى المكان بسبب التقرير. إذا كنت بحاجة إلى مساعدة الآن، اتصل على 112.',
    ],
    another: 'الإبلاغ عن مكان آخر',
    at: (placeName, time) => `${placeName}. تم الاستلام في ${time}.`,
  },

  problems: {
    body_invalid: 'تعذّر قبول جزء من التقرير. راجع إجاباتك وأرسله مرة أخرى.',
    query_invalid: 'حدث خطأ لدينا. حاول مرة أخرى بعد قليل.',
    header_invalid: 'حدث خطأ لدينا. حاول مرة أخرى بعد قليل.',
    body_too_large: 'النص طويل جدًا. اختصره وأرسله مرة أخرى.',
    media_type_unsupported: 'حدث خطأ لدينا. حاول مرة أخرى بعد قليل.',
    not_found: 'الخدمة لا تستجيب على هذا العنوان. حاول مرة أخرى بعد قليل.',
    method_not_allowed: 'حدث خطأ لدينا. حاول مرة أخرى بعد قليل.',
    place_outside: 'المكان خارج حدود البلدية. اختر مكانًا داخل البلدية.',
    felt_in_future: 'هذا الوقت لم يأتِ بعد. اختر وقتًا مضى.',
    felt_too_old: 'هذا الوقت بعيد جدًا في الماضي. اختر وقتًا أحدث أو تخطَّ السؤال.',
    idempotency_key_missing: 'حدث خطأ لدينا. أرسل مرة أخرى.',
    idempotency_key_reused: 'سبق إرسال التقرير بإجابات أخرى. راجع إجاباتك وأرسله مرة أخرى.',
    work_required: 'لم يصل التقرير بعد. سيُرسل مرة أخرى بعد قليل.',
    receipt_unknown: 'لا يوجد تقرير بهذا الرمز.',
    receipt_answered: 'سبقت الإجابة عن هذا السؤال.',
    receipt_closed: 'لم يعد بالإمكان تعديل التقرير.',
    sign_in_failed: 'اسم المستخدم أو كلمة المرور غير صحيح.',
    sign_in_locked: 'الحساب مقفل لفترة بعد محاولات كثيرة.',
    sign_in_required: 'يجب تسجيل الدخول.',
    csrf: 'الصفحة قديمة جدًا. أعد تحميلها.',
    password_change_required: 'يجب تغيير كلمة المرور.',
    password_weak: 'كلمة المرور سهلة التخمين.',
    reason_missing: 'اذكر السبب.',
    changed_meanwhile: 'غيّره شخص آخر في هذه الأثناء.',
    publication_unfit: 'لا يمكن نشر النص كما هو.',
    starting: 'الخدمة قيد التشغيل. سيُرسل التقرير بعد قليل.',
    stopping: 'الخدمة قيد إعادة التشغيل. سيُرسل التقرير بعد قليل.',
    too_many_requests: 'كثيرون يرسلون الآن. سيُرسل التقرير بعد قليل.',
    unavailable: 'الخدمة مغلقة مؤقتًا. سيُرسل التقرير بعد قليل.',
    internal: 'حدث خطأ لدينا. سيُرسل التقرير بعد قليل.',
    network: 'لا توجد تغطية الآن. سيُرسل التقرير عند توفر التغطية.',
    timeout: 'الرد يتأخر. سيُرسل التقرير مرة أخرى بعد قليل، ولن يُحتسب إلا مرة واحدة.',
  },
};
