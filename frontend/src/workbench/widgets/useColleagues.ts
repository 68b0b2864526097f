import { http } from '@shared/api/http';
import type { Role, Unit } from '@shared/api/session';
import { useQuery } from '@tanstack/react-query';

export interface Colleague {
  username: string;
  displayName: string;
  roles: Role[];
  unit: Unit | string | null;
}

/** The people work can be given to. */
export function useColleagues() {
  return useQuery({ queryKey: ['users'], queryFn: () => http.get<Colleague[]>('/users'), staleTime: 300_000 });
}
