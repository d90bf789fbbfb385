import { passwordMinimumLength } from '@trygghetskartan/api/contract/staff';
import { CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { ProblemError } from '../../api-client/problem-error.ts';
import { signInFailureSentence } from '../loading/failure-words.ts';
import { changePassword } from '../loading/staff-api.ts';
import { formText } from './form-text.ts';
import { useSession } from './session.ts';

/** The one-time password is good for one thing: choosing another. */
export function PasswordPage() {
  const { member, onSignedIn, onFailure } = useSession();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    document.title = 'Välj lösenord – Trygghetskartan';
  }, []);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = formText(form, 'next');
    const complaint = passwordComplaint(formText(form, 'current'), next, formText(form, 'again'));
    setFailure(complaint);
    if (complaint !== undefined) {
      return;
    }
    setBusy(true);
    try {
      onSignedIn(await changePassword(formText(form, 'current'), next));
    } catch (error) {
      const wrong = error instanceof ProblemError && error.code === 'sign_in_failed';
      setFailure(wrong ? 'Engångslösenordet stämmer inte.' : signInFailureSentence(error));
      setBusy(false);
      onFailure(error);
    }
  };

  return (
    <main className="gate">
      <p className="gate-product">Trygghetskartan</p>
      <h1>Välj ett eget lösenord</h1>
      <p>Du är inloggad som {member.name} med ett engångslösenord. Byt det innan du fortsätter.</p>
      <form className="gate-form" noValidate onSubmit={(event) => void send(event)}>
        <input type="hidden" name="username" autoComplete="username" value={member.username} />
        <label className="field">
          <span>Engångslösenordet</span>
          <input name="current" type="password" autoComplete="current-password" required />
        </label>
        <label className="field">
          <span>Nytt lösenord</span>
          <input
            name="next"
            type="password"
            autoComplete="new-password"
            aria-describedby="password-rules"
            required
          />
        </label>
        <p id="password-rules" className="soft gate-rules">
          Minst {passwordMinimumLength} tecken. Gärna flera ord i rad; siffror och specialtecken
          krävs inte. Använd det inte någon annanstans.
        </p>
        <label className="field">
          <span>Nytt lösenord en gång till</span>
          <input name="again" type="password" autoComplete="new-password" required />
        </label>
        <div role="alert">
          {failure !== undefined && (
            <p className="notice notice--error">
              <CircleAlert className="icon" aria-hidden />
              {failure}
            </p>
          )}
        </div>
        <button className="button" type="submit" disabled={busy}>
          {busy ? 'Sparar …' : 'Spara och fortsätt'}
        </button>
      </form>
    </main>
  );
}

function passwordComplaint(current: string, next: string, again: string): string | undefined {
  if (current === '') {
    return 'Skriv engångslösenordet som du loggade in med.';
  }
  if (next.length < passwordMinimumLength) {
    return `Det nya lösenordet har ${next.length} tecken. Det behöver minst ${passwordMinimumLength}.`;
  }
  if (next === current) {
    return 'Det nya lösenordet är samma som engångslösenordet. Välj ett annat.';
  }
  return next === again ? undefined : 'De två nya lösenorden är inte lika. Skriv dem igen.';
}
