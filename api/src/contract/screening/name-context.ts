import { isPlaceWord } from './places.ts';
import { wordSet, type Word } from './words.ts';

const called = wordSet('heter hette hetat heta kallas kallades kallar');
/** Who can be called something that is a name. */
const persons = wordSet(`
  han hon hen som jag de dom honom henne killen tjejen mannen kvinnan pojken flickan hans hennes
  grannen nån någon
`);
const titles = wordSet(`
  herr fru fröken familjen fam grannen granne kompis kompisen kompisar polare polaren vän vännen
  väninna läraren rektor rektorn vakten chefen tränaren vaktmästaren doktor syster bror brorsan syrran
  farbror tant tanten gubben gubbe killen kille tjejen tjej mannen kvinnan man son sonen dotter dottern
  sambo sambon kollega kollegan ex pojken flickan barnet politikern chef skolvärden fritidsledaren
  kuratorn lärare vaktmästarn busschauffören ordföranden eleven mamma pappa farmor mormor morfar
  farfar kusin kusinen bröderna syskonen bröder fältaren ägaren chauffören
  mvh hälsningar hälsn vh
`);
/** Before a title they say that it is somebody of one's own. */
const possessives = wordSet('min mitt hennes hans sin sitt vår våran vårt din deras');
/** Also a pronoun. */
const pronoun = 'man';

/** Words that may stand with a capital, or after "heter", and are no name. */
const common = wordSet(`
  och att det den de dom han hon hen honom henne dem sig mig dig oss er jag vi ni du man en ett som är var vad vem när där här hur inte nog
  ju så sen sedan men eller om på i vid av till från med för mot under över efter innan utan hos mellan
  bakom utanför alla ingen inga någon nån något nåt några många mycket bara hela varje samma kan ska vill
  måste får har hade blir blev kommer gick går kom stod står sitter säger sa ser såg norra södra östra
  västra stora lilla nya gamla januari februari mars april maj juni juli augusti september oktober
  november december måndag tisdag onsdag torsdag fredag lördag söndag jul påsk midsommar valborg lucia
  nånting något nåt typ tror dock epa swish voi bolt tier iphone vape tack hej bra ja nej dag natt kväll morgon polis polisen maps
`);

/** Whether the word may be a name that no list holds. */
export function mayBeUnknownName({ key }: Word): boolean {
  return key.length >= 3 && !common.has(key) && !isPlaceWord.test(key);
}

export const isOfCalendar = (key: string): boolean =>
  /^(?:mars|april|maj|juni|juli|augusti?|lucia)$/.test(key);

/** What the words before say: that a name follows, that one may follow, or nothing. */
export function readContext(
  words: readonly Word[],
  index: number,
): 'called' | 'title' | 'own' | undefined {
  const word = words[index];
  const previous = words[index - 1];
  if (word === undefined || previous === undefined) {
    return undefined;
  }
  const before = [words[index - 2], words[index - 3]].flatMap((one) => one ?? []);
  const spaced = /^\s+$/.test(word.gap);
  if (spaced && called.has(previous.key)) {
    const ofPlace = before.some(({ key }) => isPlaceWord.test(key));
    return !ofPlace && before.some(({ key }) => persons.has(key)) ? 'called' : undefined;
  }
  if (
    spaced &&
    (/^namnet?$/.test(previous.key) || (previous.key === 'är' && before[0]?.key === 'namn'))
  ) {
    return 'called';
  }
  if (spaced && isDoneBy(previous.key, before[0]?.key)) {
    return 'title';
  }
  if (/^[\s,]+$/.test(word.gap) && titles.has(previous.key)) {
    const own = before[0] !== undefined && possessives.has(before[0].key) && spaced;
    if (own) {
      return 'own';
    }
    return previous.key === pronoun ? undefined : 'title';
  }
  return undefined;
}

/** "hotad av X", "prata med X", "bror till X": what is done by or with somebody, not at a place. */
function isDoneBy(preposition: string, before: string | undefined): boolean {
  return (
    /^(?:av|med|åt)$/.test(preposition) ||
    (preposition === 'till' && before !== undefined && titles.has(before))
  );
}
