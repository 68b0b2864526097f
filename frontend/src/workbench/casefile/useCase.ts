import { client } from '@shared/api/client';
import type { Explanation } from '@shared/api/deadline';
import { useQuery } from '@tanstack/react-query';
import type { StaffCase } from '../api/types';

/** The page of a case. */
export const casePath = (caseNo: string) => `/cases/${encodeURIComponent(caseNo)}`;

export function useCase(caseNo: string) {
  return useQuery({
    queryKey: ['case', caseNo],
    queryFn: () => client.get('/cases/{caseNo}', { path: { caseNo } }) as Promise<StaffCase>,
  });
}

export function useTimeline(caseNo: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'timeline'],
    queryFn: () => client.get('/cases/{caseNo}/timeline', { path: { caseNo } }),
  });
}

export function useDiagram(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo, 'diagram'], queryFn: () => client.get('/cases/{caseNo}/diagram', { path: { caseNo } }) });
}

/** Who has answered for the case, from first contact on. */
export function useChain(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo, 'chain'], queryFn: () => client.get('/cases/{caseNo}/chain', { path: { caseNo } }) });
}

export function useExplanation(caseNo: string, id: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'explanation', id],
    queryFn: () => client.get('/cases/{caseNo}/deadlines/{id}/explanation', { path: { caseNo, id } }) as Promise<Explanation>,
  });
}
