import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { http } from '@shared/api/http';
import type { Session } from '@shared/api/session';
import { forgetKeptAnswers } from '../filing/draft/keptAnswers';
import { SessionContext } from './sessionContext';
import { SignInAgain } from './SignInAgain';

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null>(null);

  const refresh = useCallback(
    () => http.get<Session>('/session').then(setSession, () => setSession((known) => known ?? { authenticated: false })),
    [],
  );
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const signIn = useCallback(
    async (username: string, password: string) => {
      await http.post('/session', { body: { username, password } });
      await refresh();
    },
    [refresh],
  );

  // What was typed must not stay behind on a computer that others use.
  const signOut = useCallback(async () => {
    await http.delete('/session');
    forgetKeptAnswers();
    await refresh();
  }, [refresh]);

  const state = useMemo(() => ({ session, signIn, signOut }), [session, signIn, signOut]);
  return (
    <SessionContext value={state}>
      {children}
      {session?.authenticated && <SignInAgain username={session.username} signIn={signIn} />}
    </SessionContext>
  );
}
