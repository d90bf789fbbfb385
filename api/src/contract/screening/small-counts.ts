import { readWords } from './words.ts';

/** Numbers as they are written out, up to those that a municipality may keep to itself. */
const numerals: Record<string, number> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
};

/** What is counted when reports are: themselves, or whoever makes them. */
const counted =
  /^(?:rapport(?:er|erna|en|ör|örer)?|anmäl(?:an|ning|ningar|ningarna)|röst(?:er|erna)?|person(?:er|erna)?|invånar(?:e|na)|boende|människ(?:a|or)|kvinn(?:a|or)|m[aä]n|ungdom(?:ar)?|barn|svar|besökare|tjej(?:er|erna)?|kill(?:e|ar|arna)|flick(?:a|or|orna)|pojk(?:e|ar|arna)|elev(?:er|erna)?|tonåring(?:ar|arna)?|grann(?:e|ar|arna))$/u;
/** What they do, right after a number that stands for them: "tre har rapporterat". */
const acting =
  /^(?:har|säger|upplever|känner|tycker|berättar|berättade|rapporterar|rapporterade|pekar|svarar)$/u;
const reporting =
  /\b(?:rapporter|anmäl|berätta|upplev|känn|känt|tyck|tyckt|otrygg|trygg|sagt|svara|pekat|påpeka|röst)/u;

/** A number, and where it stands in the text. */
interface SmallCount {
  count: number;
  start: number;
  end: number;
}

/**
 * Where a text counts fewer people or reports than the least number: "tre personer har rapporterat".
 * Only in sentences about reporting; "två lampor" and "tre boende planterar" are no such counts. By a
 * list of words: it finds the usual ways to write it and not all.
 */
export function findSmallCounts(text: string, minimumCount: number): SmallCount[] {
  return [...text.matchAll(/[^.!?\n]+/g)].flatMap(({ 0: sentence, index }) =>
    reporting.test(sentence.toLowerCase())
      ? countsIn(sentence)
          .filter(({ count }) => count > 0 && count < minimumCount)
          .map(({ count, start, end }) => ({ count, start: index + start, end: index + end }))
      : [],
  );
}

function countsIn(sentence: string): SmallCount[] {
  const words = readWords(sentence);
  const numbers = [
    ...words.flatMap(({ key, start, end }) =>
      Object.hasOwn(numerals, key) ? { count: numerals[key] ?? 0, start, end } : [],
    ),
    // Of "2–3 personer" the two; not of a date or a time.
    ...[
      ...sentence.matchAll(/(?<![\d,.:–-])(\d{1,3})(?:\s?[–-]\s?\d{1,3})?(?![\d,.:]\d|[\d–-])/g),
    ].map(({ 0: text, 1: digits, index }) => ({
      count: Number(digits),
      start: index,
      end: index + text.length,
    })),
  ];
  return numbers.filter(({ end }) => {
    // "tre olika personer", "två av rapporterna"
    const [next, ...after] = words.filter(({ start }) => start >= end).slice(0, 3);
    return (
      next !== undefined &&
      (acting.test(next.key) || [next, ...after].some(({ key }) => counted.test(key)))
    );
  });
}
