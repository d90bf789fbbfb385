import { fromLeft, swedish } from '../isolate.ts';
import type { ReceiptTexts } from '../receipt-texts.ts';
import { metresInWords, number, plural } from './formats.ts';

/*
 * Arabic for the receipt's own page.
 * Not yet read by a native speaker.
 */
export const receiptAr: ReceiptTexts = {
  ask: {
    title: 'عرض تقريرك',
    explained:
      'عند استلام التقرير حصلت على رمز إيصال. بواسطته يمكنك رؤية المعلومات المخزَّنة أو الإضافة إليها أو سحب التقرير أو حذفه.',
    label: 'رمز الإيصال',
    hint: `اثنا عشر رمزًا، مثل ${fromLeft('7K3M-Q2ZD-90WA')}.`,
    show: 'عرض التقرير',
    missing: 'اكتب الرمز أولًا.',
  },
  toMap: 'إلى الخريطة',
  another: 'عرض تقرير آخر',
  loading: 'جارٍ تحميل التقرير …',
  failedTitle: 'تعذّر تحميل التقرير',
  retry: 'إعادة المحاولة',

  titles: {
    received: 'تم استلام التقرير',
    withdrawn: 'تم سحب التقرير',
    rejected: 'تم رفض التقرير',
    erased: 'تم حذف التقرير',
  },
  explained: {
    received:
      'يُحتسب عندما تنظر البلدية في الأماكن التي يُشعر فيها بالأمان وبعدم الأمان. أما ما تعدّه البلدية إساءة استخدام فلا يُحتسب.',
    withdrawn: 'لم يعد يُحتسب. يمكنك تغيير رأيك متى شئت.',
    rejected: 'البلدية لا تحتسبه. هل تريد معرفة السبب؟ اسأل البلدية.',
    erased: 'لم يعد لدينا ما أخبرتنا به ولا المكان.',
  },
  code: 'رمز الإيصال',
  receivedAt: (time) => `تم الاستلام في ${time}`,

  said: {
    details: 'تمت الإضافة. شكرًا لأنك أخبرتنا بالمزيد.',
    withdraw: 'تم سحب التقرير ولم يعد يُحتسب.',
    restore: 'لم يعد التقرير مسحوبًا.',
    erase: 'تم حذف التقرير.',
  },

  stored: {
    title: 'المعلومات المخزَّنة',
    status: 'الحالة',
    place: 'المكان',
    feeling: 'الشعور',
    reasons: 'الأسباب',
    when: 'متى',
    actions: 'ما فعلته',
    words: 'كلماتك',
    findings: 'ما تم تحديده في كلماتك',
    noFindings: 'لا شيء يدل على شخص معيّن',
    notLooked: 'لم تُفحص',
    about: 'معلومات عنك',
    entryMode: 'قدّمه',
    entryModes: {
      self: 'أنت بنفسك',
      assisted: 'أنت، بمساعدة موظف',
      school_class: 'أنت، مع صف مدرسي',
      paper: 'أنت، على الورق',
      import: 'أُدخل من ملف',
    },
    none: 'لا توجد إجابة',
    coordinates: (lat, lng) => fromLeft(`${lat}, ${lng}`),
    accuracy: (metres) => `الدقة ${metresInWords(metres)}`,
    read: (times) =>
      times.length === 0
        ? 'لم يقرأ موظفو البلدية كلماتك.'
        : plural(times.length, {
            zero: '',
            one: `قرأ موظفو البلدية كلماتك في ${times[0]}.`,
            two: `قرأ موظفو البلدية كلماتك مرتين، آخرها في ${times[0]}.`,
            few: `قرأ موظفو البلدية كلماتك ${number(times.length)} مرات، آخرها في ${times[0]}.`,
            many: `قرأ موظفو البلدية كلماتك ${number(times.length)} مرة، آخرها في ${times[0]}.`,
            other: `قرأ موظفو البلدية كلماتك ${number(times.length)} مرة، آخرها في ${times[0]}.`,
          }),
    marked:
      'ما تم تحديده في كلماتك قد يدل على شخص معيّن. يرى الموظفون هذا التنبيه قبل قراءة الكلمات، وعليهم ذكر سبب ليُسمح لهم بقراءتها.',
    released: (from, to) =>
      `ينتمي التقرير إلى الفترة من ${from} إلى ${to} في ما يُعرض للجميع. لا يظهر هناك إلا العدد، ولا تظهر التقارير الفردية أبدًا.`,
    also: 'تُخزَّن أيضًا أربعة أرقام تحقق لا يمكن قراءتها. وهي تضمن احتساب التقرير مرة واحدة فقط، واحتساب الهاتف نفسه كشخص واحد، ووصول الرمز إلى هنا.',
    save: 'حفظ كملف',
    fileName: (day) => `report-${day}.json`,
    fileTitle: (municipality) => `كل ما خزّنته ${swedish(municipality)} عن التقرير`,
  },

  details: {
    title: 'إضافة تفاصيل',
    explained: 'ما أجبت عنه من قبل يبقى كما هو.',
    reasonsMore: 'أسباب أخرى',
    actionsMore: 'هل فعلت شيئًا آخر؟',
    after: 'هذا الوقت بعد وقت التقرير. اختر وقتًا أسبق.',
    nothing: 'أجب عن سؤال واحد على الأقل.',
    complete: 'لقد أجبت عن كل الأسئلة.',
    send: 'إضافة',
    cancel: 'إلغاء',
  },

  withdraw: {
    title: 'هل غيّرت رأيك؟',
    explained: 'إذا سحبت التقرير فلن يُحتسب. يمكنك إعادة احتسابه لاحقًا.',
    explainedErase: 'يمكنك أيضًا حذف ما أخبرتنا به.',
    press: 'سحب التقرير',
    restore: 'إعادة احتسابه',
  },
  erase: {
    press: 'حذف نهائي',
    question: {
      title: 'هل تريد حذف التقرير نهائيًا؟',
      explained: 'ستُحذف إجاباتك وكلماتك والمكان. لا يمكن التراجع عن ذلك.',
      yes: 'نعم، حذف',
      no: 'احتفاظ',
    },
  },

  problems: {
    receipt_unknown: 'لا يوجد تقرير بهذا الرمز. قارنه بالإيصال وحاول مرة أخرى.',
    receipt_answered: 'سبقت الإجابة عن هذا السؤال. تلك الإجابة ما زالت سارية.',
    receipt_closed: 'لم يعد بالإمكان تعديل التقرير بهذه الطريقة.',
    felt_in_future: 'هذا الوقت بعد وقت التقرير. اختر وقتًا أسبق.',
    felt_too_old: 'هذا الوقت بعيد جدًا في الماضي. اختر وقتًا أحدث.',
    body_invalid: 'تعذّر قبول إحدى الإجابات. راجعها وحاول مرة أخرى.',
    body_too_large: 'النص طويل جدًا. اختصره وحاول مرة أخرى.',
    too_many_requests: 'كثيرون يسألون الآن. انتظر دقيقة وحاول مرة أخرى.',
    network: 'لا توجد تغطية الآن. حاول مرة أخرى عند توفر التغطية.',
    timeout: 'الرد يتأخر. حاول مرة أخرى بعد قليل.',
  },
  otherwise: 'الخدمة لا تستجيب الآن. حاول مرة أخرى بعد قليل.',
};
