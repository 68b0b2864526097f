import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { client } from '@shared/api/client';
import type { Problem } from '@shared/api/problem';
import type { Session } from '@shared/api/session';
import { hearToday } from '@shared/session/today';
import { forgetCopies } from '@shared/draft/useKeptDraft';
import { asProblem } from '../api/asProblem';
import { clearShelves } from '../ui/shelf';
import { SessionContext } from './sessionContext';
import { SignInAgain } from './SignInAgain';

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<Problem>();

  const refresh = useCallback(
    () =>
      client.get('/session').then(
        (found) => {
          hearToday((found as Session).today);
          setSession(found as Session);
          setProblem(undefined);
        },
        (reason: unknown) => setProblem(asProblem(reason)),
      ),
    [],
  );
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const signIn = useCallback(
    async (username: string, password: string) => {
      await client.post('/session', { body: { username, password } });
      await refresh();
    },
    [refresh],
  );

  const signOut = useCallback(async () => {
    await client.delete('/session');
    clearShelves();
    forgetCopies();
    await refresh();
  }, [refresh]);

  const state = useMemo(
    () => ({ session, problem, refresh, signIn, signOut }),
    [session, problem, refresh, signIn, signOut],
  );
  return (
    <SessionContext value={state}>
      {children}
      {session?.authenticated && <SignInAgain username={session.username} signIn={signIn} />}
    </SessionContext>
  );
}
