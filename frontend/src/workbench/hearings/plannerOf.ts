import type { RJSFSchema } from '@rjsf/utils';
import type { Data } from '@shared/draft/draftSaver';
import { t } from '../text';
import type { Candidate } from './useHearings';

/** How a form takes the leaders chosen beside it. */
export interface Planning {
  on: string | null;
  chosen: (candidate: Candidate) => boolean;
  /** What changes in the data when one is chosen. */
  choose: (candidate: Candidate) => Data;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * A form with the field `leader` names the one who appears, with `name` and `post`; one with `leaders` lists who could. The others
 * have no choice of leaders.
 */
export function planningOf(schema: RJSFSchema | null | undefined, data: Data): Planning | null {
  const fields = schema?.properties ?? {};
  const on = text(data.hearingOn);
  if ('leader' in fields) {
    return {
      on,
      chosen: ({ id }) => data.leader === id,
      choose: ({ id, name, post }) => ({ leader: id, name, post, outcome: 'LEADER' }),
    };
  }
  if ('leaders' in fields) {
    const listed = Array.isArray(data.leaders) ? (data.leaders as string[]).filter(Boolean) : [];
    const line = ({ name, post }: Candidate) => t.hearings.person(name, post);
    return {
      on,
      chosen: (candidate) => listed.includes(line(candidate)),
      choose: (candidate) => {
        const own = line(candidate);
        return { leaders: listed.includes(own) ? listed.filter((each) => each !== own) : [...listed, own] };
      },
    };
  }
  return null;
}
