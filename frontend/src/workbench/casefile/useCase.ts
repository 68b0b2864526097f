import { http } from '@shared/api/http';
import type { Explanation } from '@shared/api/deadline';
import type { Diagram } from '@shared/ui/diagram/model';
import { useQuery } from '@tanstack/react-query';
import type { StaffCase, TimelineEntry } from '../api/types';

export const casePath = (caseNo: string) => `/cases/${encodeURIComponent(caseNo)}`;

export function useCase(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo], queryFn: () => http.get<StaffCase>(casePath(caseNo)) });
}

export function useTimeline(caseNo: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'timeline'],
    queryFn: () => http.get<TimelineEntry[]>(`${casePath(caseNo)}/timeline`),
  });
}

export function useDiagram(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo, 'diagram'], queryFn: () => http.get<Diagram>(`${casePath(caseNo)}/diagram`) });
}

export function useExplanation(caseNo: string, id: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'explanation', id],
    queryFn: () => http.get<Explanation>(`${casePath(caseNo)}/deadlines/${id}/explanation`),
  });
}
