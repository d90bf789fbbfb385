/**
 * The languages that residents can read (språk): Swedish, plain Swedish (lätt svenska), English,
 * Arabic, Somali and Ukrainian, named as BCP 47 names them. Swedish is the source of all others.
 */
export const languages = ['sv', 'sv-simple', 'en', 'ar', 'so', 'uk'] as const;
export type Language = (typeof languages)[number];

/** Each by its own name, as who reads it finds it. No flags: a language is no country. */
export const languageNames: Record<Language, string> = {
  sv: 'Svenska',
  'sv-simple': 'Lätt svenska',
  en: 'English',
  ar: 'العربية',
  so: 'Soomaali',
  uk: 'Українська',
};

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((one) => one === value);
}

const parameter = 'lang';

/** The language that an address asks for (`?lang=ar`). */
export function askedLanguage(search: string): Language | undefined {
  const asked = new URLSearchParams(search).get(parameter);
  return isLanguage(asked) ? asked : undefined;
}

/**
 * Which language a visit begins in: the address's, else the one chosen before on this device, else
 * the first of the browser's that we have. Plain Swedish is never guessed: who wants it chooses it.
 */
export function firstLanguage({
  search,
  chosenBefore,
  preferred,
}: {
  search: string;
  chosenBefore: Language | undefined;
  preferred: readonly string[];
}): Language {
  return (
    askedLanguage(search) ??
    chosenBefore ??
    preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => isLanguage(tag)) ??
    'sv'
  );
}

/** The address with the language in it, the rest as it is. */
export function withLanguage(address: string, language: Language): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const parameters = new URLSearchParams(query);
  parameters.set(parameter, language);
  return `${path}?${parameters}${hash}`;
}

/** A link of ours that says the language when the address that it stands on says it. */
export function inSameLanguage(link: string, search = addressNow()): string {
  const asked = askedLanguage(search);
  return asked === undefined ? link : withLanguage(link, asked);
}

/** A worker and a test stand on no address. */
function addressNow(): string {
  return typeof document === 'undefined' ? '' : location.search;
}
