import { givenNames } from './given-names.ts';
import { namesThatAreWords } from './names-that-are-words.ts';
import { surnames, surnamesThatAreWords } from './surnames.ts';
import { wordSet } from './words.ts';

const sureNames = wordSet(givenNames);
const doubtfulNames = wordSet(namesThatAreWords);
const sureSurnames = wordSet(surnames);
const doubtfulSurnames = wordSet(surnamesThatAreWords);
/** Words that would be read as the genitive of a name or end as a surname does. */
const noNames = wordSet(
  'klass jeans minnas anis dans brorsson systersson tonårsson bonusson rikemansson sonsonsson medelsvensson',
);

const surnameEnd = /.(?:sson|.ström|.gren|.blad|stedt|qvist|kvist|ovic|evic|enko|oglu|zadeh)$/;
/** Ends many surnames, and many names of places: only beside a given name. */
const likelySurnameEnd =
  /..(?:berg|lund|dahl|strand|holm|quist|nen|sk[iy]|ska|wicz|yan|idis|pour)$/;

type Sureness = 'sure' | 'doubtful';

interface Reading {
  sureness: Sureness;
  /** As in "Kalles": what follows is what belongs to the person. */
  genitive: boolean;
}

/** Whether a word, in lower case, is a given name. */
export function readGivenName(key: string): Reading | undefined {
  return readForms(key, (form) => {
    if (sureNames.has(form)) {
      return 'sure';
    }
    if (doubtfulNames.has(form)) {
      return 'doubtful';
    }
    const [one = '', other, ...more] = form.split('-');
    const isGiven = (part: string) => sureNames.has(part) || doubtfulNames.has(part);
    return other !== undefined && more.length === 0 && isGiven(one) && isGiven(other)
      ? 'sure'
      : undefined;
  });
}

/** Whether a word, in lower case, is a surname. */
export function readSurname(key: string): Reading | undefined {
  return readForms(key, (form) => {
    if (sureSurnames.has(form) || surnameEnd.test(form) || /^al-./.test(form)) {
      return 'sure';
    }
    return doubtfulSurnames.has(form) || likelySurnameEnd.test(form) ? 'doubtful' : undefined;
  });
}

function readForms(key: string, read: (form: string) => Sureness | undefined): Reading | undefined {
  if (noNames.has(key)) {
    return undefined;
  }
  const asItIs = read(key);
  if (asItIs !== undefined) {
    return { sureness: asItIs, genitive: false };
  }
  const stem = /^(.{2,}?)(?:'s|s|:s|')$/.exec(key)?.[1];
  const inGenitive = stem === undefined ? undefined : read(stem);
  return inGenitive === undefined ? undefined : { sureness: inGenitive, genitive: true };
}
