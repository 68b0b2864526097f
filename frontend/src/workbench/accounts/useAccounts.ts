import { http, query } from '@shared/api/http';
import type { Role } from '@shared/api/session';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface Account {
  username: string;
  displayName: string;
  unit: string;
  roles: Role[];
  active: boolean;
}

/** `code` is there once, in the answer that made it. */
export interface AccountAnswer {
  account: Account;
  code?: string;
}

interface AccountPage {
  items: Account[];
  next?: string | null;
}

const at = (username: string) => `/accounts/${encodeURIComponent(username)}`;

/** The accounts of staff whose username or name contains the text. */
export function useAccounts(text: string) {
  return useInfiniteQuery({
    queryKey: ['accounts', text],
    queryFn: ({ pageParam }) => http.get<AccountPage>(`/accounts${query({ q: text, cursor: pageParam ?? undefined })}`),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: (previous) => previous,
  });
}

export function useUnits() {
  return useQuery({ queryKey: ['units'], queryFn: () => http.get<string[]>('/accounts/units'), staleTime: Infinity });
}

/** An account as it is typed; a new one where `known` is null. */
export function useSaveAccount(known: Account | null) {
  return useChange(({ username, ...rest }: Omit<Account, 'active'>) =>
    known ? http.put<AccountAnswer>(at(known.username), { body: rest }) : http.post<AccountAnswer>('/accounts', { body: { username, ...rest } }),
  );
}

export function useAccountAct() {
  return useChange(({ username, act }: { username: string; act: 'close' | 'reopen' | 'code' }) => http.post<AccountAnswer>(`${at(username)}/${act}`));
}

function useChange<T>(mutationFn: (values: T) => Promise<AccountAnswer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }) });
}
