import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import type { FormData } from '@shared/ui/form/SchemaForm';
import { useQuery } from '@tanstack/react-query';
import { useSettled } from '../dispute/useDispute';

export type Alike = Schemas['AlikeFound'];
export type InCommon = Schemas['AlikeInCommon'];

/** The earlier cases this one may repeat. */
export function useAlike(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo, 'alike'], queryFn: () => client.get('/cases/{caseNo}/alike', { path: { caseNo } }) });
}

/** The same while a matter is typed; asked for when the typist rests. */
export function useAlikeTyped(form: FormData, enough: boolean) {
  const settled = useSettled(JSON.stringify(form));
  return useQuery({
    queryKey: ['alike', settled],
    queryFn: () => client.post('/alike', { body: JSON.parse(settled) as Record<string, never> }),
    enabled: enough,
    placeholderData: (previous) => (enough ? previous : undefined),
    gcTime: 0,
  });
}
