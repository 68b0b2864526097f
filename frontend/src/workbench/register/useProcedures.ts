import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import { useQuery } from '@tanstack/react-query';
import type { Part } from './parts';
import type { Quick } from './quick';

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

export const LAST_WAY = ['registration-way'];

/** How this person registered last; null before the first time. */
export function useLastWay() {
  return useQuery({
    queryKey: LAST_WAY,
    queryFn: async (): Promise<Way | null> => {
      const { procedure, channel } = await client.get('/registration-draft/last-way');
      return procedure && channel ? { procedure, channel } : null;
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** What is said at the counter and written down there: what that is called, what it asks for, and what its record is called and confirmed with. */
export interface Oral {
  name: string;
  hint: string;
  record: string;
  checked: string;
}

/** What the counter does for a procedure, as `counter` of the uiSchema of its form says. */
export interface CounterTraits {
  /** How such a matter may come in, the usual way first. */
  channels: string[];
  /** Present where it may be brought orally. */
  oral?: Oral;
  /** What a form starts with, by the way the matter came in. */
  starts?: Record<string, Part>;
  /** Fields that belong to these ways only. */
  only?: Record<string, string[]>;
  /** Fields that must be filled in, by the way the matter came in. */
  needs?: Record<string, string[]>;
  /** The form for somebody who waits on the telephone or at the counter. */
  quick?: Quick;
  /** Whether each act needs an application of its own. */
  oneActEach?: boolean;
}

export function counterForm(procedure: FileableProcedure): { schema: RJSFSchema; uiSchema: UiSchema; traits: CounterTraits } | null {
  const schema = procedure.registration?.schema ?? procedure.schema;
  if (!schema) return null;
  const { counter, ...uiSchema } = (procedure.registration?.uiSchema ?? procedure.uiSchema ?? {}) as UiSchema & { counter?: CounterTraits };
  return { schema, uiSchema, traits: counter ?? { channels: [] } };
}

/** How a matter comes in: the procedure it is registered for, and the way. */
export interface Way {
  procedure: string;
  channel: string;
}

const takes = (procedure: FileableProcedure, channel: string) => counterForm(procedure)?.traits.channels.includes(channel) ?? false;

/**
 * How a registration begins: as the page was asked to, else as this person registered last, else with a procedure that citizens file
 * themselves and its usual way. Of several procedures a way is asked of the one that has a short form for it.
 */
export function usualWay(procedures: FileableProcedure[], asked: Partial<Way>, last: Way | null): Way | undefined {
  const known = procedures.filter(counterForm);
  const wanted = known.find((each) => each.procedure === asked.procedure);
  const forChannel = asked.channel
    ? (known.find((each) => counterForm(each)?.traits.quick?.channels.includes(asked.channel ?? '')) ?? known.find((each) => takes(each, asked.channel ?? '')))
    : undefined;
  const before = known.find((each) => each.procedure === last?.procedure);
  const usual = wanted ?? forChannel ?? before ?? known.find((each) => each.fileable) ?? known[0];
  if (!usual) return undefined;
  const channel = [asked.channel, usual === before ? last?.channel : undefined].find((each) => each !== undefined && takes(usual, each));
  return { procedure: usual.procedure, channel: channel ?? counterForm(usual)?.traits.channels[0] ?? '' };
}
