import type { MeasuresTexts } from '../measures-texts.ts';
import { dates } from './formats.ts';

/*
 * Arabic for what was done about places.
 * Not yet read by a native speaker.
 */
export const measuresAr: MeasuresTexts = {
  title: 'قلتم – وفعلنا',
  tab: 'الإجراءات',
  kinds: {
    lighting: 'الإضاءة',
    vegetation: 'تقليم الشجيرات ووضوح الرؤية',
    cleaning: 'التنظيف وإزالة الكتابات',
    repair: 'البناء والإصلاح',
    traffic: 'حركة المرور',
    presence: 'وجود بالغين أو حراس أو شرطة',
    outreach: 'العمل الاجتماعي الميداني',
    activity: 'حياة أكثر في المكان',
    dialogue: 'الحوار والمعلومات',
    other: 'غير ذلك',
  },
  statuses: { planned: 'مخطط له', under_way: 'قيد التنفيذ', done: 'تم', refused: 'لن يُنفَّذ' },
  intro: 'هنا ما فعلته البلدية وما تخطط له وما رفضته بعد ما رواه الناس على الخريطة.',
  doneOn: (isoDate) => `تم في ${dates.day(isoDate)}`,
  decidedOn: (isoDate) => `القرار في ${dates.day(isoDate)}`,
  refusedBecause: 'السبب:',
  filter: 'عرض',
  all: 'الكل',
  none: 'لم تُنشر أي إجراءات بعد. عُد لاحقًا من فضلك.',
  noneOfStatus: 'لم تُنشر أي إجراءات من هذا النوع.',
  noneHere: 'لم تُنشر أي إجراءات لهذا المكان بعد.',
  loading: 'جارٍ جلب الإجراءات …',
  failed: 'تعذّر جلب الإجراءات. حاول مرة أخرى بعد قليل.',
  retry: 'حاول مرة أخرى',
};
