import { swedish } from '../isolate.ts';
import type { PublicMapTexts } from '../public-map-texts.ts';
import { dates, number, people, plural } from './formats.ts';

const voices = (count: number): string =>
  plural(count, { one: 'голос', few: 'голоси', many: 'голосів', other: 'голосу' });

/*
 * Ukrainian for the open map.
 * Not yet read by a native speaker.
 */
export const publicMapUk: PublicMapTexts = {
  reasonsInShort: {
    poor_lighting: 'погане освітлення',
    obscured_view: 'погана видимість',
    deserted: 'безлюдно',
    run_down: 'графіті та сміття',
    confined: 'тісне місце',
    threatening_group: 'загрозлива група',
    intoxicated: 'люди напідпитку',
    drug_dealing: 'торгівля наркотиками',
    harassment: 'домагання',
    followed: 'переслідування',
    violence_threats: 'бійки та насильство',
    traffic: 'небезпечний рух',
    other: 'інше',
    well_lit: 'добре освітлення',
    people_around: 'інші люди',
    good_overview: 'добра видимість',
    well_kept: 'доглянуто',
    staff_present: 'є персонал',
  },

  title: 'Карта',
  heading: (municipality) => `Що розповіли мешканці: ${swedish(municipality)}`,
  tell: 'Розповісти про місце',
  toMap: 'До карти',
  views: { label: 'Показати як', karta: 'Карта', lista: 'Список', tabell: 'Таблиця' },
  skipToList: 'Показати списком',

  loading: 'Карта завантажується …',
  failed: 'Не вдалося завантажити карту. Спробуйте ще раз трохи пізніше.',
  offline: 'Немає зв’язку. Карта завантажиться, коли з’явиться зв’язок.',
  mapFailed: 'Не вдалося завантажити зображення карти. У списку те саме.',
  retry: 'Спробувати ще раз',
  notReleased: (least) =>
    `Карта ще порожня. Цифри з’являться щонайраніше через два тижні після того, як про те саме місце розкажуть щонайменше ${people(least)}.`,
  nothingTold: (least) =>
    `За останні дванадцять місяців про жодне місце не розповіли ${people(least)}. Це не означає, що скрізь безпечно.`,

  onlyEnough: (least) =>
    `Тут показано лише місця, про які розповіли щонайменше ${people(least)}. Порожньо не означає безпечно.`,
  period: (from, to) => `${dates.day(from)} – ${dates.day(to)}`,

  map: {
    label:
      'Карта. Рухайте клавішами зі стрілками, змінюйте масштаб плюсом і мінусом. Клавішею Tab перейдіть до місця.',
    place: (name, spoken, share) => `${name}. ${spoken}. ${share}`,
  },

  legend: {
    title: 'Частка тих, хто каже «небезпечно»',
    signs: 'Пояснення знаків',
    percent: 'відсотків',
    number:
      'Кількість голосів. Темніше сіре — більше. Смужка: небезпечно зліва, безпечно справа, між ними невизначеність.',
  },
  classes: {
    'most-unsafe': { words: 'Майже всі: небезпечно', numbers: 'щонайменше 75 %', short: '≥ 75' },
    unsafe: { words: 'Більшість: небезпечно', numbers: 'понад 50 %', short: '> 50' },
    unsure: { words: 'По-різному або невизначено', numbers: '50 % у межах', short: 'невизначено' },
    safe: { words: 'Більшість: безпечно', numbers: 'менше ніж 50 %', short: '< 50' },
    'most-safe': { words: 'Майже всі: безпечно', numbers: 'щонайбільше 25 %', short: '≤ 25' },
    counted: { words: 'Замало для частки', numbers: 'не показано', short: '–' },
  },

  voices: ({ from, to }) =>
    to === undefined
      ? `Щонайменше ${number(from)} ${voices(from)}`
      : `${number(from)}–${number(to)} ${voices(to)}`,
  band: ({ from, to }) => (to === undefined ? `${number(from)}+` : `${number(from)}–${number(to)}`),
  span: (low, high) => (low === high ? `${low} %` : `${low}–${high} %`),
  bareSpan: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  unsafeSpan: (span) => `Небезпечно ${span}`,
  safeSpan: (span) => `Безпечно ${span}`,
  bothSpans: (unsafe, safe) => `Небезпечно ${unsafe}, безпечно ${safe}`,
  sentences: (parts) => parts.map((part) => `${part}.`).join(' '),
  share: (share) => `${share} % голосів кажуть «небезпечно».`,
  shareBetween: (low, high) =>
    `Від ${low} до ${high} % кажуть «небезпечно», якщо врахувати невизначеність.`,
  noShare: 'Замало голосів, щоб показати, скільки кажуть «безпечно» і «небезпечно».',
  unsure: 'Невизначено',

  place: {
    kind: {
      hotspot: 'Місце, про яке розповіло більше людей, ніж очікувалося',
      square: (metres) => `Квадрат ${metres} × ${metres} метрів`,
    },
    byOffsets: (one, other, name) =>
      `${number(one.metres)} м ${one.direction} і ${number(other.metres)} м ${other.direction} від ${swedish(name)}`,
    reasons: 'Чому тут небезпечно',
    reasonsExplained: (least) =>
      `Частка голосів, які назвали причину, з невизначеністю. Причини, які назвали менш ніж ${people(least)}, не показано.`,
    noReasons: 'Причини тут не показано. Для цього потрібно більше голосів.',
    tellHere: 'Розповісти про це місце',
    more: 'Сторінка місця',
    onMap: 'Показати на карті',
    poster: 'Зробити плакат',
    close: 'Закрити',
    tooFew: (least) =>
      `Цифри тут не показано. Про місце мають розповісти щонайменше ${people(least)}, а нові повідомлення враховують лише приблизно через два тижні. Це не означає, що місце безпечне.`,
    unknown: 'Місце, яке більше не показують',
    square: 'Місце на карті',
    wrongAddress: 'Адреса неправильна',
    wrongAddressExplained:
      'Місця з такою адресою немає. Ви можете розповісти про місце або переглянути карту.',
    told: 'Що розповіли люди',
  },

  list: {
    search: 'Пошук за назвою',
    order: 'Упорядкувати за',
    orders: {
      roster: 'Найбільше голосів',
      otryggt: 'Найбільша частка «небезпечно»',
      tryggt: 'Найбільша частка «безпечно»',
      namn: 'Назва',
    },
    orderExplained:
      'Частки впорядковано за найпевнішим кінцем проміжку: висока частка з небагатьох голосів не йде першою.',
    count: (count) =>
      plural(count, {
        one: `${number(count)} місце`,
        few: `${number(count)} місця`,
        many: `${number(count)} місць`,
        other: `${number(count)} місця`,
      }),
    none: 'Серед показаних місць немає місця з такою назвою.',
    others: 'Інші місця з такою назвою',
    othersExplained: 'Цифри тут не показано, або місце враховано в сусідньому квадраті.',
    columns: {
      name: 'Місце',
      voices: 'Голоси',
      unsafe: 'Небезпечно %',
      safe: 'Безпечно %',
      reasons: 'Найчастіші причини',
    },
    caption: 'Місця, голоси та частки',
    notShown: 'не показано',
  },

  howToRead: {
    title: 'Як читати цифри',
    voice:
      'Голос — це людина, яка розповіла про місце протягом кількох тижнів. Хто розповідає кілька разів за ці тижні, усе одно має один голос. Якщо людина розповість знову пізніше, це може стати ще одним голосом.',
    band: 'Кількість голосів подано проміжками, наприклад 10–19, щоб нікого не можна було вирахувати.',
    share:
      'Частка показує, скільки голосів кажуть «небезпечно» і скільки «безпечно». Проміжок показує невизначеність: що більше голосів, то він вужчий. У 19 випадках із 20 правильна частка лежить у цьому проміжку.',
    least: (least) =>
      `Показано лише відомості, за якими стоять щонайменше ${people(least)}. Тому частини карти порожні. Порожньо не означає безпечно.`,
    period: (from, to) =>
      `Цифри за період ${dates.day(from)} – ${dates.day(to)}. Їх рахують раз на два тижні.`,
    who: 'Розповідають не всі, хто буває в цьому місці. Карта показує відчуття, а не злочини.',
  },

  poster: {
    title: 'Плакат',
    back: 'До сторінки місця',
    size: 'Розмір',
    print: (size) => `Друкувати ${size}`,
    question: 'Як ви тут почуваєтеся?',
    ask: 'Розкажіть, чи місце безпечне, чи небезпечне, і чому.',
    how: 'Наведіть камеру телефону на квадрат або введіть адресу:',
    terms:
      'Без облікового запису. Анонімно. Те, що ви надсилаєте, стає публічним документом муніципалітету.',
    code: 'QR-код до сторінки місця',
    codeFailed: 'Не вдалося намалювати код. Перезавантажте сторінку й спробуйте ще раз.',
    emergency:
      'У разі гострої небезпеки телефонуйте 112. Повідомити про злочин: 114 14. Це не заява до поліції.',
    from: (municipality) => `Trygghetskartan · ${municipality}`,
    demonstration: 'Демонстрація. Не вивішуйте.',
  },
};
