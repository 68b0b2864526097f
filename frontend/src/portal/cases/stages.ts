import type { PortalCase } from '../api/types';
import { t } from '../text';

interface Stage {
  id: string;
  name: string;
}

/** Stages that only some matters go through, each with the limit that runs in it, if one does. */
const ONLY_SOME: Record<string, string | null> = {
  correction: 'correct',
  handling: 'handle',
  answering: 'answer-target',
  referral: null,
  objection: null,
  review: 'review',
  recheck: 'recheck',
  'lead-over': null,
};
/** After it, a petition takes one of several ways. */
const PARTING = 'classification';
const PETITION = 'petition';

/** The stages of this matter: those every one goes through, and of the others where it was or is. */
export function stagesOf({ procedure, stage, stages = [], deadlines }: PortalCase): Stage[] {
  const wentThrough = ({ id }: Stage) => {
    const limit = procedure !== PETITION && id !== 'correction' ? undefined : ONLY_SOME[id];
    return limit === undefined || id === stage || deadlines.some(({ key }) => key === limit);
  };
  const gone = stages.filter(wentThrough);
  const parting = gone.findIndex(({ id }) => id === PARTING);
  const undecided = procedure === PETITION && parting >= 0 && !gone.some(({ id }) => id in ONLY_SOME);
  return undecided ? [...gone.slice(0, parting + 1), { id: 'way', name: t.matter.onItsWay }, ...gone.slice(parting + 1)] : gone;
}
