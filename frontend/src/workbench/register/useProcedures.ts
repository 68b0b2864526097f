import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { http } from '@shared/api/http';
import { useQuery } from '@tanstack/react-query';

/** A procedure that can be filed: its form at the counter, else the one of the portal. */
export interface FileableProcedure {
  procedure: string;
  name: string;
  schema?: RJSFSchema | null;
  uiSchema?: UiSchema | null;
  registration?: { schema: RJSFSchema; uiSchema?: UiSchema | null } | null;
}

export function useProcedures() {
  return useQuery({
    queryKey: ['procedures'],
    queryFn: () => http.get<FileableProcedure[]>('/portal/procedures'),
    staleTime: Infinity,
  });
}

export function counterForm(procedure: FileableProcedure): { schema: RJSFSchema; uiSchema: UiSchema } | null {
  const schema = procedure.registration?.schema ?? procedure.schema;
  return schema ? { schema, uiSchema: procedure.registration?.uiSchema ?? procedure.uiSchema ?? {} } : null;
}
