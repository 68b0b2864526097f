import { http } from '@shared/api/http';
import { useQuery } from '@tanstack/react-query';
import { casePath } from './useCase';

/** One filled field in words; `parts` are the fields of an object or the entries of a list. */
export interface FormLine {
  title: string;
  text: string | null;
  parts: FormLine[];
}

/** What somebody did at the case and what was typed for it. */
export interface Answer {
  key: string;
  name: string;
  kind: 'task' | 'act';
  outcomeName: string | null;
  party: string | null;
  by: string;
  at: string;
  returned: boolean;
  lines: FormLine[];
}

export interface Answers {
  filed: FormLine[];
  answers: Answer[];
}

/** One version of a draft of a document, as it was reviewed. */
export interface DraftVersion {
  name: string;
  version: number;
  by: string;
  at: string;
  issued: boolean;
  html: string;
  pdf: string;
}

export function useAnswers(caseNo: string) {
  return useQuery({ queryKey: ['case', caseNo, 'answers'], queryFn: () => http.get<Answers>(`${casePath(caseNo)}/answers`) });
}

export function useDraftVersions(caseNo: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'drafts'],
    queryFn: () => http.get<DraftVersion[]>(`${casePath(caseNo)}/document-drafts`),
    // Refused to everybody outside the casework: nothing to try again.
    retry: false,
  });
}
