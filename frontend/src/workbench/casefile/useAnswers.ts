import { client } from '@shared/api/client';
import { useQuery } from '@tanstack/react-query';

export function useAnswers(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo, 'answers'], queryFn: () => client.get('/cases/{caseNo}/answers', { path: { caseNo } }) });
}

export function useDraftVersions(caseNo: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'drafts'],
    queryFn: () => client.get('/cases/{caseNo}/document-drafts', { path: { caseNo } }),
    // Refused to everybody outside the casework: nothing to try again.
    retry: false,
  });
}

/** Papers to be filled in and signed, made out for the case. */
export function usePapers(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo, 'papers'], queryFn: () => client.get('/cases/{caseNo}/papers', { path: { caseNo } }) });
}
