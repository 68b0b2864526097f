import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

export type Dispute = Schemas['DisputeView'];
export type DisputeCase = Schemas['DisputeDisputeCase'];
export type Moment = Schemas['DisputeMoment'];
export type Found = Schemas['LinkedCasesFound'];

export const disputePath = (caseNo: string) => `/cases/${encodeURIComponent(caseNo)}/dispute`;

export function useDispute(caseNo: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'dispute'],
    queryFn: () => client.get('/cases/{caseNo}/dispute', { path: { caseNo } }),
  });
}

/** What the person stopped typing at. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 400);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

const SEPARATOR = '\n';

/** The cases about these documents or of these people, while they are typed. */
export function useLinkedCases(numbers: string[], people: string[]) {
  const documentNo = useSettled(numbers.join(SEPARATOR)).split(SEPARATOR).filter(Boolean);
  const party = useSettled(people.join(SEPARATOR)).split(SEPARATOR).filter(Boolean);
  return useQuery({
    queryKey: ['disputes', documentNo, party],
    queryFn: () => client.get('/disputes', { query: { documentNo, party } }),
    enabled: documentNo.length + party.length > 0,
    placeholderData: (previous) => (documentNo.length + party.length > 0 ? previous : undefined),
  });
}

/** Asked for when somebody wants it: it opens the whole file of the other case. */
export function useCarried(caseNo: string, procedure: string) {
  return useQuery({
    queryKey: ['case', caseNo, 'carry-over', procedure],
    queryFn: () => client.get('/cases/{caseNo}/carry-over', { path: { caseNo }, query: { procedure } }),
    enabled: false,
  });
}
