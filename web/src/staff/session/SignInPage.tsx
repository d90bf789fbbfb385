import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { StaffMember } from '@trygghetskartan/api/contract/staff';
import { CircleAlert } from 'lucide-react';
import { signInFailureSentence } from '../loading/failure-words.ts';
import { signIn } from '../loading/staff-api.ts';
import { formText } from './form-text.ts';

export function SignInPage({
  ended,
  onSignedIn,
}: {
  ended: boolean;
  onSignedIn: (member: StaffMember) => void;
}) {
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = 'Logga in – Trygghetskartan';
  }, []);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = formText(form, 'username').trim();
    const secret = formText(form, 'password');
    if (name === '' || secret === '') {
      setFailure('Skriv både användarnamn och lösenord.');
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      onSignedIn(await signIn(name, secret));
    } catch (error) {
      setFailure(signInFailureSentence(error));
      setBusy(false);
      password.current?.select();
    }
  };

  return (
    <main className="gate">
      <p className="gate-product">Trygghetskartan</p>
      <h1>Logga in</h1>
      <p className="soft">För kommunens medarbetare.</p>
      {ended && (
        <p className="notice">
          Du har varit inaktiv och har loggats ut. Logga in igen så kommer du tillbaka dit du var.
        </p>
      )}
      <form className="gate-form" noValidate onSubmit={(event) => void send(event)}>
        <label className="field">
          <span>Användarnamn</span>
          <input
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        </label>
        <label className="field">
          <span>Lösenord</span>
          <input
            ref={password}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
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
          {busy ? 'Loggar in …' : 'Logga in'}
        </button>
      </form>
    </main>
  );
}
