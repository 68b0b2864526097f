import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type Account = Schemas['AccountsAccountView'];

/** `code` is there once, in the answer that made it. */
export type AccountAnswer = Schemas['AccountsAccountAnswer'];

/** The accounts of staff whose username or name contains the text. */
export function useAccounts(text: string) {
  return useInfiniteQuery({
    queryKey: ['accounts', text],
    queryFn: ({ pageParam }) => client.get('/accounts', { query: { q: text, cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  });
}

export function useUnits() {
  return useQuery({ queryKey: ['units'], queryFn: () => client.get('/accounts/units'), staleTime: Infinity });
}

/** An account as it is typed; a new one where `known` is null. */
export function useSaveAccount(known: Account | null) {
  return useChange(({ username, ...rest }: Omit<Account, 'active'>) =>
    known
      ? client.put('/accounts/{username}', { path: { username: known.username }, body: rest })
      : client.post('/accounts', { body: { username, ...rest } }),
  );
}

export function useAccountAct() {
  return useChange(({ username, act }: { username: string; act: 'close' | 'reopen' | 'code' }) =>
    client.post(`/accounts/{username}/${act}`, { path: { username } }),
  );
}

function useChange<T>(mutationFn: (values: T) => Promise<AccountAnswer>) {
  const known = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => known.invalidateQueries({ queryKey: ['accounts'] }) });
}
