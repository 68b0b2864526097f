import { t } from '../text';
import type { Hearing } from './useHearings';

const words = t.hearings;

/** How an appointment stands: what it looks like, and what is said of it. */
export interface Standing {
  tone: 'open' | 'ready' | 'note' | 'done' | 'off';
  text: string;
}

function appearance({ appearance: decided, leader, court }: Hearing): Standing {
  if (decided === 'LEADER' && leader) return { tone: 'ready', text: words.leaderAppears(leader.name, leader.post) };
  if (decided === 'UNABLE') return { tone: 'note', text: words.unable };
  if (decided === 'STAFF') return { tone: 'ready', text: words.staff };
  return court ? { tone: 'open', text: words.undecided } : { tone: 'ready', text: words.set };
}

export function standingOf(hearing: Hearing): Standing {
  switch (hearing.state) {
    case 'POSTPONED':
      return { tone: 'off', text: words.postponed };
    case 'CANCELLED':
      return { tone: 'off', text: words.cancelled };
    case 'UNRECORDED':
      return { tone: 'open', text: words.unrecorded };
    case 'HELD':
      return { tone: 'done', text: hearing.court ? words.held : words.heldOwn };
    case 'SET':
      return appearance(hearing);
  }
}

/** What a hearing is called: before a court, or held by the body itself. */
export const kindOf = (hearing: Hearing): string => (hearing.court ? words.court : words.own);
