import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../api/client';
import { hearToday } from './today';
import type { Session, SignedIn } from '../api/session';

const KEY = ['session'];

async function read(): Promise<Session> {
  const session = (await client.get('/session')) as Session;
  hearToday(session.today);
  return session;
}

export interface Credentials {
  username: string;
  password: string;
}

/** Who is signed in. `null` while unknown. */
export function useSession() {
  const query = useQuery({ queryKey: KEY, queryFn: read, staleTime: 60_000 });
  const user: SignedIn | null = query.data?.authenticated ? query.data : null;
  return { user, known: query.data !== undefined, error: query.error, refetch: query.refetch };
}

export function useSignIn() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      await client.post('/session', { body: credentials });
      return read();
    },
    onSuccess: (session) => known.setQueryData(KEY, session),
  });
}

export function useSignOut() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: () => client.delete('/session'),
    onSuccess: () => {
      known.clear();
      known.setQueryData<Session>(KEY, { authenticated: false });
    },
  });
}
