import { ProblemError } from '../../api-client/problem-error.ts';
import type { FailureCode } from '../../api-client/problem-error.ts';

const sentences: Partial<Record<FailureCode, string>> = {
  network: 'Ingen kontakt med servern. Kontrollera nätet och försök igen.',
  timeout: 'Servern svarade inte i tid. Försök igen.',
  starting: 'Servern startar. Försök igen om en liten stund.',
  stopping: 'Servern startas om. Försök igen om en liten stund.',
  unavailable: 'Servern kan inte svara just nu. Försök igen om en liten stund.',
  too_many_requests: 'För många frågor på kort tid. Vänta en stund och försök igen.',
  query_invalid: 'Urvalet i adressen går inte att läsa. Rensa urvalet och börja om.',
  not_found: 'Det du söker finns inte längre.',
  csrf: 'Sidan behöver laddas om innan du kan fortsätta.',
  password_weak:
    'Lösenordet är för lätt att gissa. Använd inte ditt användarnamn, kommunens namn eller vanliga ord och siffror i rad.',
  changed_meanwhile:
    'Någon annan har ändrat åtgärden sedan du öppnade den. Läs in den på nytt och gör om din ändring.',
  publication_unfit:
    'Texten kan inte publiceras som den är. Gå igenom varningarna och försök igen.',
  body_invalid: 'Något i formuläret går inte att spara. Gå igenom fälten och försök igen.',
  place_outside: 'Platsen ligger utanför kommunen. Välj en annan.',
  reason_missing: 'Skriv varför du behöver läsa texten, minst fem tecken.',
};

/** What happened and what to do. */
export function failureSentence(error: unknown): string {
  const code = error instanceof ProblemError ? error.code : 'internal';
  return (
    sentences[code] ??
    'Något gick fel på servern. Försök igen; kontakta förvaltaren om det inte hjälper.'
  );
}

/** Whether the question itself cannot be answered: the same question again would fail again. */
export function liesInFilter(error: unknown): boolean {
  return (
    error instanceof ProblemError && (error.code === 'query_invalid' || error.code === 'not_found')
  );
}

/** What the sign-in page says; `sign_in_failed` never tells whether the name or the password was wrong. */
export function signInFailureSentence(error: unknown): string {
  if (error instanceof ProblemError && error.code === 'sign_in_failed') {
    return 'Användarnamnet eller lösenordet stämmer inte.';
  }
  if (error instanceof ProblemError && error.code === 'sign_in_locked') {
    return `För många misslyckade försök. Vänta ${waitInWords(error.retryAfterSeconds)} och försök igen.`;
  }
  return failureSentence(error);
}

function waitInWords(seconds: number | undefined): string {
  if (seconds === undefined) {
    return 'en stund';
  }
  if (seconds < 90) {
    return `${Math.max(1, Math.ceil(seconds))} sekunder`;
  }
  return `${Math.ceil(seconds / 60)} minuter`;
}
