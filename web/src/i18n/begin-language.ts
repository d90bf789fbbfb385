import { remembered } from '../resident/device-storage.ts';
import { directionOf, firstLanguage, isLanguage, withLanguage, type Language } from './language.ts';

/** Under this name the device remembers what was chosen; what was only guessed is guessed anew. */
export const languageMemory = 'language';

/** The language that this visit begins in, set on the document before anything is drawn. */
export function beginLanguage(): Language {
  const language = firstLanguage({
    search: location.search,
    chosenBefore: remembered(languageMemory, isLanguage),
    preferred: navigator.languages,
  });
  setDocumentLanguage(language);
  return language;
}

export function setDocumentLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Writes the language that is shown into the address, so that it can be shared and reloaded. */
export function setAddressLanguage(language: Language): void {
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', withLanguage(pathname + search + hash, language));
}
