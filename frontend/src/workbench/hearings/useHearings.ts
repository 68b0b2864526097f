import { client } from '@shared/api/client';
import type { BodyOf, Operation, Schemas } from '@shared/api/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type Hearing = Schemas['HearingView'];
export type ToSet = Schemas['HearingToSet'];
export type Plan = Schemas['LeaderPlan'];
export type Candidate = Schemas['LeaderPlanCandidate'];
export type Leader = Schemas['LeaderView'];
export type LeaderInput = BodyOf<Operation<'/leaders', 'post'>>;
export type AbsenceInput = BodyOf<Operation<'/leaders/{id}/absences', 'post'>>;

export type HearingState = Hearing['state'];

interface HearingsQuery {
  from: string;
  to: string;
  state?: HearingState | undefined;
  procedure?: string | undefined;
  limit: number;
}

/** The hearings asked for, page by page. */
export function useHearings(asked: HearingsQuery) {
  return useInfiniteQuery({
    queryKey: ['hearings', asked],
    queryFn: ({ pageParam }) => client.get('/hearings', { query: { ...asked, cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  });
}

/** @param on day of the hearing; null: the day that is set */
export function usePlan(caseNo: string, on: string | null) {
  return useQuery({
    queryKey: ['case', caseNo, 'leaders', on],
    queryFn: () => client.get('/cases/{caseNo}/leaders', { path: { caseNo }, query: { on: on ?? undefined } }),
    placeholderData: (previous) => previous,
  });
}

export function useLeaders() {
  return useQuery({ queryKey: ['leaders'], queryFn: () => client.get('/leaders') });
}

type Change =
  | { act: 'save'; id: string | null; input: LeaderInput }
  | { act: 'close'; id: string }
  | { act: 'absent'; id: string; input: AbsenceInput }
  | { act: 'present'; id: string; absence: string };

function send(change: Change): Promise<unknown> {
  switch (change.act) {
    case 'save':
      return change.id === null
        ? client.post('/leaders', { body: change.input })
        : client.put('/leaders/{id}', { path: { id: change.id }, body: change.input });
    case 'close':
      return client.post('/leaders/{id}/close', { path: { id: change.id } });
    case 'absent':
      return client.post('/leaders/{id}/absences', { path: { id: change.id }, body: change.input });
    case 'present':
      return client.delete('/leaders/{id}/absences/{absenceId}', { path: { id: change.id, absenceId: change.absence } });
  }
}

export function useLeaderChange() {
  const known = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => known.invalidateQueries({ queryKey: ['leaders'] }) });
}
