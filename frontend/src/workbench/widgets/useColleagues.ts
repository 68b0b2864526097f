import { client } from '@shared/api/client';
import { useQuery } from '@tanstack/react-query';

/** The people work can be given to. */
export function useColleagues() {
  return useQuery({ queryKey: ['users'], queryFn: () => client.get('/users'), staleTime: 300_000 });
}
