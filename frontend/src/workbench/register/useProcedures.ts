import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useQuery } from '@tanstack/react-query';

/** A procedure that can be filed: its form at the counter, else the one of the portal. */
export interface FileableProcedure extends Pick<Schemas['ProceduresFileable'], 'procedure' | 'name'> {
  schema?: RJSFSchema | null;
  uiSchema?: UiSchema | null;
  registration?: { schema: RJSFSchema; uiSchema?: UiSchema | null } | null;
}

export function useProcedures() {
  return useQuery({
    queryKey: ['procedures'],
    queryFn: () => client.get('/portal/procedures') as Promise<FileableProcedure[]>,
    staleTime: Infinity,
  });
}

export function counterForm(procedure: FileableProcedure): { schema: RJSFSchema; uiSchema: UiSchema } | null {
  const schema = procedure.registration?.schema ?? procedure.schema;
  return schema ? { schema, uiSchema: procedure.registration?.uiSchema ?? procedure.uiSchema ?? {} } : null;
}
