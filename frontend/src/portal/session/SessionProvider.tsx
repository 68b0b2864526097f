import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { http } from '@shared/api/http';
import type { Problem } from '@shared/api/problem';
import type { Session } from '@shared/api/session';
import { asProblem } from '../api/asProblem';
import { clearShelves } from '../ui/shelf';
import { SessionContext } from './sessionContext';
import { SignInAgain } from './SignInAgain';

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<Problem>();

  const refresh = useCallback(
    () =>
      http.get<Session>('/session').then(
        (found) => {
          setSession(found);
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
      await http.post('/session', { body: { username, password } });
      await refresh();
    },
    [refresh],
  );

  const signOut = useCallback(async () => {
    await http.delete('/session');
    clearShelves();
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
