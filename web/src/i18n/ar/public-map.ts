import { fromLeft, swedish } from '../isolate.ts';
import type { PublicMapTexts } from '../public-map-texts.ts';
import { dates, metresInWords, number, people, plural } from './formats.ts';

const police = fromLeft('114\u00a014');

const voices = (count: number): string =>
  plural(count, {
    zero: `${number(count)} صوت`,
    one: 'صوت واحد',
    two: 'صوتين',
    few: `${number(count)} أصوات`,
    many: `${number(count)} صوتًا`,
    other: `${number(count)} صوت`,
  });

/*
 * Arabic for the open map. Bars run from the left as on the map itself, which is not mirrored.
 * Not yet read by a native speaker.
 */
export const publicMapAr: PublicMapTexts = {
  reasonsInShort: {
    poor_lighting: 'إضاءة ضعيفة',
    obscured_view: 'رؤية محجوبة',
    deserted: 'مكان خالٍ',
    run_down: 'تخريب وقمامة',
    confined: 'مكان ضيق',
    threatening_group: 'مجموعة مهدِّدة',
    intoxicated: 'أشخاص في حالة سكر',
    drug_dealing: 'بيع مخدرات',
    harassment: 'مضايقات',
    followed: 'ملاحقة',
    violence_threats: 'شجار وعنف',
    traffic: 'قيادة خطيرة',
    other: 'شيء آخر',
    well_lit: 'إضاءة جيدة',
    people_around: 'أشخاص آخرون',
    good_overview: 'رؤية واضحة',
    well_kept: 'مكان مُعتنى به',
    staff_present: 'موظفون في المكان',
  },

  title: 'الخريطة',
  heading: (municipality) => `ما أخبر به سكان ${swedish(municipality)}`,
  tell: 'أخبرنا عن مكان',
  toMap: 'إلى الخريطة',
  views: { label: 'طريقة العرض', karta: 'خريطة', lista: 'قائمة', tabell: 'جدول' },
  skipToList: 'عرض كقائمة',

  loading: 'جارٍ تحميل الخريطة …',
  failed: 'تعذّر تحميل الخريطة. حاول مرة أخرى بعد قليل.',
  offline: 'لا توجد تغطية. ستُحمَّل الخريطة عند توفر التغطية.',
  mapFailed: 'تعذّر تحميل صورة الخريطة. القائمة تعرض المعلومات نفسها.',
  retry: 'إعادة المحاولة',
  notReleased: (least) =>
    `الخريطة ما زالت فارغة. تظهر الأرقام بعد أسبوعين على الأقل من إبلاغ ${people(least)} على الأقل عن المكان نفسه.`,
  nothingTold: (least) =>
    `لم يبلغ عدد من أخبروا عن أي مكان ${people(least)} خلال آخر اثني عشر شهرًا. هذا لا يعني أن كل شيء آمن.`,

  onlyEnough: (least) =>
    `لا تُعرض هنا إلا الأماكن التي أخبر عنها ${people(least)} على الأقل. المكان الفارغ لا يعني أنه آمن.`,
  period: (from, to) => `من ${dates.day(from)} إلى ${dates.day(to)}`,

  map: {
    label:
      'خريطة. حرّكها بمفاتيح الأسهم، وكبّرها وصغّرها بعلامتي زائد وناقص. استخدم مفتاح Tab للانتقال إلى مكان.',
    place: (name, spoken, share) => `${swedish(name)}. ${spoken}. ${share}`,
  },

  legend: {
    title: 'نسبة من يقولون إنه غير آمن',
    signs: 'شرح الرموز',
    percent: 'بالمئة',
    number:
      'عدد الأصوات. الرمادي الأغمق يعني عددًا أكبر. الشريط: غير آمن من اليسار، آمن من اليمين، وما بينهما غير مؤكد.',
  },
  classes: {
    'most-unsafe': {
      words: 'الجميع تقريبًا: غير آمن',
      numbers: '75% على الأقل',
      short: fromLeft('≥ 75'),
    },
    unsafe: { words: 'الأغلبية: غير آمن', numbers: 'أكثر من 50%', short: fromLeft('> 50') },
    unsure: { words: 'آراء منقسمة أو غير مؤكدة', numbers: '50% ضمن النطاق', short: 'غير مؤكد' },
    safe: { words: 'الأغلبية: آمن', numbers: 'أقل من 50%', short: fromLeft('< 50') },
    'most-safe': {
      words: 'الجميع تقريبًا: آمن',
      numbers: '25% على الأكثر',
      short: fromLeft('≤ 25'),
    },
    counted: { words: 'العدد لا يكفي لعرض نسبة', numbers: 'لا تُعرض', short: '–' },
  },

  voices: ({ from, to }) =>
    to === undefined ? `${voices(from)} على الأقل` : `من ${number(from)} إلى ${voices(to)}`,
  band: ({ from, to }) =>
    fromLeft(to === undefined ? `${number(from)}+` : `${number(from)}–${number(to)}`),
  span: (low, high) => fromLeft(low === high ? `${low}%` : `${low}–${high}%`),
  bareSpan: (low, high) => fromLeft(low === high ? `${low}` : `${low}–${high}`),
  unsafeSpan: (span) => `غير آمن ${span}`,
  safeSpan: (span) => `آمن ${span}`,
  bothSpans: (unsafe, safe) => `غير آمن ${unsafe}، آمن ${safe}`,
  sentences: (parts) => parts.map((part) => `${part}.`).join(' '),
  share: (share) => `${share}% من الأصوات تقول إنه غير آمن.`,
  shareBetween: (low, high) =>
    `ما بين ${low} و${high}% يقولون إنه غير آمن عند احتساب هامش عدم التأكد.`,
  noShare: 'عدد الأصوات لا يكفي لعرض كم يقولون إنه آمن أو غير آمن.',
  unsure: 'غير مؤكد',

  place: {
    kind: {
      hotspot: 'مكان أخبر عنه عدد أكبر من المتوقع',
      square: (metres) => `مربع مساحته ${fromLeft(`${metres} × ${metres}`)} متر`,
    },
    byOffsets: (one, other, name) =>
      `على بُعد ${metresInWords(one.metres)} إلى ال${one.direction} و${metresInWords(other.metres)} إلى ال${other.direction} من ${swedish(name)}`,
    reasons: 'لماذا يُشعر بأنه غير آمن',
    reasonsExplained: (least) =>
      `نسبة الأصوات التي ذكرت السبب، مع هامش عدم التأكد. لا تُعرض الأسباب التي ذكرها أقل من ${people(least)}.`,
    noReasons: 'لا تُعرض الأسباب هنا. يتطلب ذلك عددًا أكبر من الأصوات.',
    tellHere: 'أخبرنا عن هذا المكان',
    more: 'صفحة المكان',
    onMap: 'عرض على الخريطة',
    poster: 'إنشاء ملصق',
    close: 'إغلاق',
    tooFew: (least) =>
      `لا تُعرض أرقام هنا. يجب أن يكون ${people(least)} على الأقل قد أخبروا عن المكان، ولا تُحتسب التقارير الجديدة إلا بعد أسبوعين على الأقل. هذا لا يعني أن المكان آمن.`,
    unknown: 'مكان لم يعد يُعرض',
    square: 'مكان على الخريطة',
    wrongAddress: 'العنوان غير صحيح',
    wrongAddressExplained: 'لا يوجد مكان بهذا العنوان. يمكنك أن تخبرنا عن مكان أو أن تشاهد الخريطة.',
    told: 'ما أخبر به الناس',
  },

  list: {
    search: 'البحث بالاسم',
    order: 'الترتيب حسب',
    orders: {
      roster: 'أكثر الأصوات',
      otryggt: 'أعلى نسبة غير آمن',
      tryggt: 'أعلى نسبة آمن',
      namn: 'الاسم',
    },
    orderExplained:
      'تُرتَّب النسب حسب الطرف الأكثر تأكيدًا من النطاق: فالنسبة العالية من أصوات قليلة لا تأتي أولًا.',
    count: (count) =>
      plural(count, {
        zero: 'لا توجد أماكن',
        one: 'مكان واحد',
        two: 'مكانان',
        few: `${number(count)} أماكن`,
        many: `${number(count)} مكانًا`,
        other: `${number(count)} مكان`,
      }),
    none: 'لا يوجد بين الأماكن المعروضة مكان بهذا الاسم.',
    others: 'أماكن أخرى بهذا الاسم',
    othersExplained: 'لا تُعرض أرقام لها هنا، أو أنها محتسبة ضمن مربع مجاور.',
    columns: {
      name: 'المكان',
      voices: 'الأصوات',
      unsafe: 'غير آمن %',
      safe: 'آمن %',
      reasons: 'أكثر الأسباب',
    },
    caption: 'الأماكن والأصوات والنسب',
    notShown: 'لا تُعرض',
  },

  howToRead: {
    title: 'كيف تقرأ الأرقام',
    voice:
      'الصوت هو شخص أخبر عن المكان خلال بضعة أسابيع أو أشهر. من يخبر عدة مرات خلال تلك المدة يُعدّ صوتًا واحدًا. وإذا أخبر الشخص مرة أخرى لاحقًا فقد يصبح ذلك صوتًا آخر.',
    band: `يُذكر عدد الأصوات على درجات، مثل ${fromLeft('10–19')}، كي لا يمكن معرفة أي شخص.`,
    share:
      'تبيّن النسبة كم من الأصوات تقول إنه غير آمن وكم تقول إنه آمن. ويبيّن النطاق هامش عدم التأكد: كلما زاد عدد الأصوات ضاق النطاق. ويتسع حيث يقول الجميع تقريبًا الشيء نفسه، كي لا يمكن التعرف على القلة الأخرى. في 19 حالة من كل 20 تكون النسبة الصحيحة ضمن النطاق.',
    least: (least) =>
      `لا تُعرض إلا المعلومات التي ذكرها ${people(least)} مختلفين على الأقل. لهذا فإن أجزاء من الخريطة فارغة. المكان الفارغ لا يعني أنه آمن.`,
    period: (from, to) =>
      `الأرقام عن الفترة من ${dates.day(from)} إلى ${dates.day(to)}. وتُحسب كل أسبوعين. بعد الأرقام الأولى لمكان ما تُجمع التقارير الجديدة حتى يكثر عددها، أو لمدة ثلاثة أشهر. وإذا كانت قليلة جدًا عندئذ فإنها تنتظر مدة أطول.`,
    who: 'من يخبرون ليسوا كل من يوجدون في المكان. تُظهر الخريطة شعور الناس وليس الجرائم.',
  },

  poster: {
    title: 'ملصق',
    back: 'إلى صفحة المكان',
    size: 'الحجم',
    print: (size) => `طباعة ${fromLeft(size)}`,
    question: 'ما شعورك هنا؟',
    ask: 'أخبرنا إن كان المكان آمنًا أو غير آمن، ولماذا.',
    how: 'وجّه كاميرا الهاتف إلى المربع، أو اكتب العنوان:',
    terms: 'لا حاجة إلى حساب. لا نعرف من أنت. ما ترسله يصبح وثيقة عامة لدى البلدية.',
    code: 'رمز QR إلى صفحة المكان',
    codeFailed: 'تعذّر رسم الرمز. أعد تحميل الصفحة وحاول مرة أخرى.',
    emergency: `عند وجود خطر مباشر، اتصل على 112. للإبلاغ عن جريمة، اتصل على ${police}. هذا ليس بلاغًا للشرطة.`,
    from: (municipality) => `Trygghetskartan · ${municipality}`,
    demonstration: 'نسخة تجريبية. لا تعلّقه.',
  },
};
