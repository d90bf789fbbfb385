import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { StaffMember } from '@trygghetskartan/api/contract/staff';
import { ProblemError } from '../../api-client/problem-error.ts';
import { getSession } from '../loading/staff-api.ts';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { PasswordPage } from './PasswordPage.tsx';
import { SignInPage } from './SignInPage.tsx';
import { SessionContext } from './session.ts';

type State =
  | { name: 'asking' }
  | { name: 'unreachable'; error: unknown }
  | { name: 'out'; ended: boolean }
  | { name: 'in'; member: StaffMember };

/**
 * Shows the pages to those who are signed in, and else the way to get there. The address never
 * changes here: after signing in, the same address shows what it was opened for.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>({ name: 'asking' });

  useEffect(() => {
    const question = new AbortController();
    const ask = async () => {
      try {
        setState({ name: 'in', member: await getSession(question.signal) });
      } catch (error) {
        if (!question.signal.aborted) {
          const out = error instanceof ProblemError && error.code === 'sign_in_required';
          setState(out ? { name: 'out', ended: false } : { name: 'unreachable', error });
        }
      }
    };
    void ask();
    return () => question.abort();
  }, []);

  const onFailure = useCallback((error: unknown) => {
    if (!(error instanceof ProblemError)) {
      return;
    }
    if (error.code === 'sign_in_required') {
      setState({ name: 'out', ended: true });
    } else if (error.code === 'password_change_required') {
      setState((now) =>
        now.name === 'in'
          ? { name: 'in', member: { ...now.member, mustChangePassword: true } }
          : now,
      );
    }
  }, []);
  const onSignedIn = useCallback((member: StaffMember) => setState({ name: 'in', member }), []);
  const onSignedOut = useCallback(() => setState({ name: 'out', ended: false }), []);
  const member = state.name === 'in' ? state.member : undefined;
  const session = useMemo(
    () => member && { member, onSignedIn, onSignedOut, onFailure },
    [member, onSignedIn, onSignedOut, onFailure],
  );

  if (state.name === 'asking') {
    return <p className="visually-hidden">Läser in …</p>;
  }
  if (state.name === 'unreachable') {
    return (
      <main className="gate">
        <FailureNotice error={state.error} onRetry={() => window.location.reload()} />
      </main>
    );
  }
  if (session === undefined) {
    return <SignInPage ended={state.name === 'out' && state.ended} onSignedIn={onSignedIn} />;
  }
  return (
    <SessionContext value={session}>
      {session.member.mustChangePassword ? <PasswordPage /> : children}
    </SessionContext>
  );
}
