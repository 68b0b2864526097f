import { loadDraft } from '@shared/draft/formDraft';
import { useQuery } from '@tanstack/react-query';

/** What this person has typed for an act so far. Read once: from then on the form owns the data. */
export function useFormDraft<T>(path: string) {
  return useQuery({
    queryKey: ['form-draft', path],
    queryFn: () => loadDraft<T>(path),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
