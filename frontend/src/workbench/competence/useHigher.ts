import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type HigherLine = Schemas['HigherBody'];

export type HigherInput = Schemas['HigherBodyInput'];

/** Who reviews what a body did with a petition, a line a body. */
export function useHigherBodies() {
  return useQuery({ queryKey: ['higher-bodies'], queryFn: () => client.get('/higher-bodies') });
}

/** Saves a line over the version that was seen. */
export function useSaveHigher() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ line, input }: { line: HigherLine; input: HigherInput }) =>
      client.put('/higher-bodies/{body}', { path: { body: line.code }, body: input, version: line.version }),
    onSettled: () => known.invalidateQueries({ queryKey: ['higher-bodies'] }),
  });
}
