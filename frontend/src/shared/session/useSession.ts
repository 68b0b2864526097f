import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http';
import type { Session, SignedIn } from '../api/session';

const KEY = ['session'];

export interface Credentials {
  username: string;
  password: string;
}

/** Who is signed in. `null` while unknown. */
export function useSession() {
  const query = useQuery({ queryKey: KEY, queryFn: () => http.get<Session>('/session'), staleTime: 60_000 });
  const user: SignedIn | null = query.data?.authenticated ? query.data : null;
  return { user, known: query.data !== undefined, error: query.error, refetch: query.refetch };
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      await http.post('/session', { body: credentials });
      return http.get<Session>('/session');
    },
    onSuccess: (session) => client.setQueryData(KEY, session),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.delete('/session'),
    onSuccess: () => {
      client.clear();
      client.setQueryData<Session>(KEY, { authenticated: false });
    },
  });
}
