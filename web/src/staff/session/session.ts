import { createContext, useContext } from 'react';
import type { StaffMember } from '@trygghetskartan/api/contract/staff';

export interface Session {
  member: StaffMember;
  onSignedIn: (member: StaffMember) => void;
  onSignedOut: () => void;
  /** Takes what a request threw; an ended session or a password to be changed leads there. */
  onFailure: (error: unknown) => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The signed-in person. Throws outside of the signed-in pages. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) {
    throw new Error('useSession: nobody is signed in here');
  }
  return session;
}
