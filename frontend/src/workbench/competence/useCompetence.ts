import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** The table of who is competent for which subject, with the values a line may have. */
export type Table = Schemas['CompetenceTable'];

export type Line = Schemas['CompetenceView'];

export type LineInput = Schemas['CompetenceInput'];

export function useCompetence() {
  return useQuery({ queryKey: ['competence'], queryFn: () => client.get('/competence') });
}

/** Saves a line over the version that was seen. */
export function useSaveLine() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ line, input }: { line: Line; input: LineInput }) =>
      client.put('/competence/{subject}', { path: { subject: line.subject }, body: input, version: line.version }),
    onSettled: () => known.invalidateQueries({ queryKey: ['competence'] }),
  });
}

/** What the table calls the route of a line. */
export function routeOf(table: Table, line: Line): string {
  const routes = table.places.flatMap((place) => place.routes);
  return routes.find((route) => route.value === line.route)?.label ?? line.route;
}

export const placeOf = (table: Table, line: Line): string => table.places.find((place) => place.value === line.place)?.label ?? line.place;

export const targetOf = (table: Table, line: Line): string | undefined => table.targets.find((target) => target.value === line.target)?.label;
