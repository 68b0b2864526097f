import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useQuery } from '@tanstack/react-query';

/** A procedure that can be filed: its form at the counter, else the one of the portal. */
export interface FileableProcedure extends Pick<Schemas['ProceduresFileable'], 'procedure' | 'name' | 'fileable'> {
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

/** What the counter does for a procedure, as `counter` of the uiSchema of its form says. */
export interface CounterTraits {
  /** How such a matter may come in, the usual way first. */
  channels: string[];
  /** Whether it may be applied for orally. */
  oral?: boolean;
  /** Whether each act needs an application of its own. */
  oneActEach?: boolean;
}

export function counterForm(procedure: FileableProcedure): { schema: RJSFSchema; uiSchema: UiSchema; traits: CounterTraits } | null {
  const schema = procedure.registration?.schema ?? procedure.schema;
  if (!schema) return null;
  const { counter, ...uiSchema } = (procedure.registration?.uiSchema ?? procedure.uiSchema ?? {}) as UiSchema & { counter?: CounterTraits };
  return { schema, uiSchema, traits: counter ?? { channels: [] } };
}

/** The procedure a registration begins with: one that citizens file themselves, where there is one. */
export function usualProcedure(procedures: FileableProcedure[]): FileableProcedure | undefined {
  const known = procedures.filter(counterForm);
  return known.find((each) => each.fileable) ?? known[0];
}
