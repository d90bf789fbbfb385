import type { MeasuresTexts } from '../measures-texts.ts';
import { dates } from './formats.ts';

/*
 * Ukrainian for what was done about places.
 * Not yet read by a native speaker.
 */
export const measuresUk: MeasuresTexts = {
  title: 'Ви сказали – ми зробили',
  tab: 'Заходи',
  kinds: {
    lighting: 'Освітлення',
    vegetation: 'Обрізання кущів і вільний огляд',
    cleaning: 'Прибирання та графіті',
    repair: 'Перебудова та ремонт',
    traffic: 'Дорожній рух',
    presence: 'Присутність дорослих, охорони чи поліції',
    outreach: 'Соціальна робота',
    activity: 'Більше життя на місці',
    dialogue: 'Діалог та інформація',
    other: 'Інше',
  },
  statuses: {
    planned: 'Заплановано',
    under_way: 'Триває',
    done: 'Зроблено',
    refused: 'Не буде зроблено',
  },
  intro:
    'Тут написано, що муніципалітет зробив, планує і від чого відмовився після того, що розповіли на карті.',
  doneOn: (isoDate) => `Зроблено ${dates.day(isoDate)}`,
  decidedOn: (isoDate) => `Рішення ${dates.day(isoDate)}`,
  refusedBecause: 'Чому:',
  filter: 'Показати',
  all: 'Усі',
  none: 'Заходів ще не опубліковано. Завітайте пізніше.',
  noneOfStatus: 'Таких заходів не опубліковано.',
  noneHere: 'Для цього місця заходів ще не опубліковано.',
  loading: 'Завантажуємо заходи …',
  failed: 'Не вдалося завантажити заходи. Спробуйте трохи пізніше.',
  retry: 'Спробувати ще раз',
};
