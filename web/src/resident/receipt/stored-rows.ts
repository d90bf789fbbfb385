import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { ReceiptReport } from '@trygghetskartan/api/contract/receipt';
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { feltSentence } from '../steps/felt-sentence.ts';
import { nameOfArea } from '../where/name-in-words.ts';
import { describePoint } from '../where/nearest-place.ts';

export interface StoredRow {
  name: string;
  /** Empty where the question was not answered. */
  answers: string[];
}

interface Surroundings {
  municipality: Municipality | undefined;
  timeZone: string;
  texts: Texts;
  receiptPage: ReceiptTexts;
}

/** What is stored of a report, in words: the page and the file say the same. */
export function storedRows(
  report: ReceiptReport,
  { municipality, timeZone, texts, receiptPage }: Surroundings,
): StoredRow[] {
  const { vocabulary } = texts;
  const { stored } = receiptPage;
  const { place } = report;
  const known = (...answers: (string | null | undefined | false)[]): string[] =>
    answers.filter((answer) => typeof answer === 'string');
  return [
    {
      name: stored.place,
      answers: known(
        municipality &&
          (place.method === 'area'
            ? nameOfArea(place.area ?? undefined, municipality, texts)
            : describePoint(place, municipality, texts)),
        stored.coordinates(place.lat.toFixed(6), place.lng.toFixed(6)),
        vocabulary.placeMethods[place.method],
        place.accuracyMetres !== null && stored.accuracy(Math.round(place.accuracyMetres)),
      ),
    },
    {
      name: stored.feeling,
      answers: [
        report.strength === null
          ? vocabulary.feelings[report.feeling]
          : vocabulary.strengths[report.strength],
      ],
    },
    { name: stored.reasons, answers: report.reasons.map((one) => vocabulary.reasons[one]) },
    { name: stored.when, answers: known(feltWords(report, timeZone, texts)) },
    { name: stored.actions, answers: report.actions.map((one) => vocabulary.actions[one]) },
    { name: stored.words, answers: known(report.words) },
    ...(report.words === null
      ? []
      : [
          { name: stored.findings, answers: findingWords(report.wordFindings, texts, receiptPage) },
        ]),
    {
      name: stored.about,
      answers: known(
        report.ageBand && vocabulary.ageBands[report.ageBand],
        report.gender && vocabulary.genders[report.gender],
      ),
    },
    { name: stored.entryMode, answers: [stored.entryModes[report.entryMode]] },
  ];
}

/** What else is stored, as sentences. */
export function storedNotes(
  report: ReceiptReport,
  { timeZone, texts, receiptPage }: Pick<Surroundings, 'timeZone' | 'texts' | 'receiptPage'>,
): string[] {
  const { dates } = texts;
  const { stored } = receiptPage;
  const { released } = report;
  return [
    ...(report.words === null
      ? []
      : [stored.read(report.wordsReadAt.map((at) => dates.dateAndTime(new Date(at), timeZone)))]),
    ...((report.wordFindings?.length ?? 0) > 0 ? [stored.marked] : []),
    ...(released === null
      ? []
      : [stored.released(dates.day(released.from), dates.day(released.to))]),
    stored.also,
  ];
}

/** As what the words were marked when they came in. */
function findingWords(
  findings: ReceiptReport['wordFindings'],
  { vocabulary }: Texts,
  { stored }: ReceiptTexts,
): string[] {
  if (findings === null) {
    return [stored.notLooked];
  }
  return findings.length === 0
    ? [stored.noFindings]
    : findings.map((kind) => vocabulary.personalData[kind]);
}

function feltWords(report: ReceiptReport, timeZone: string, texts: Texts): string | undefined {
  if (report.feltAt !== null) {
    return texts.dates.dateAndTime(new Date(report.feltAt), timeZone);
  }
  const { feltDayPart: dayPart, feltWeekPart: weekPart } = report;
  return dayPart === null
    ? undefined
    : feltSentence(
        { kind: 'part', dayPart, ...(weekPart !== null && { weekPart }) },
        timeZone,
        texts,
      );
}
