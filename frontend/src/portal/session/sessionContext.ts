import { createContext, useContext } from 'react';
import type { Problem } from '@shared/api/problem';
import type { Session } from '@shared/api/session';

export interface SessionState {
  /** Null until the server has answered. */
  session: Session | null;
  /** Why the server did not answer. */
  problem: Problem | undefined;
  refresh: () => Promise<void>;
  signIn: (username: string, password: string) => Promise<void>;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('No session provider');
  return state;
}
