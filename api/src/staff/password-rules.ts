import { passwordMinimumLength } from '../contract/staff.ts';
import { Problem } from '../problem.ts';

/** Words that people fill a long password up with; a password made of them alone is guessed first. */
const worn =
  /^(password|losenord|lösenord|sommar|vinter|hemligt|trygghet|trygghetskartan|kommun|nassjo|nässjö|qwerty|admin|\d|[^\p{L}\d])+$/u;

/** Throws `password_weak`: too short, made of worn words, the user's own name, or the one it should replace. */
export function checkNewPassword(
  next: string,
  { username, current }: { username: string; current: string },
): void {
  const lower = next.toLowerCase();
  const complaint =
    next.length < passwordMinimumLength
      ? 'too_short'
      : next === current
        ? 'unchanged'
        : new Set(lower).size < 5 || worn.test(lower)
          ? 'too_common'
          : username.length > 2 && lower.includes(username)
            ? 'holds_username'
            : undefined;
  if (complaint !== undefined) {
    throw new Problem('password_weak', {
      errors: [{ pointer: '/next', code: complaint, detail: complaint.replace('_', ' ') }],
    });
  }
}
