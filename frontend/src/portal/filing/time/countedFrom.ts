import type { Answers } from '../model/answers';
import { toForm } from '../model/toForm';

const ASKED = [
  'rightsInformed',
  'informedOrganWrongly',
  'rightsKnownOn',
  'requestReceivedOn',
  'requestExcused',
  'performancePeriodFixed',
  'performancePeriodEndedOn',
  'urgent',
  'realProperty',
  'priorDecisionOn',
  'handedToActingOrganOn',
];

/** What the period for applying is counted from: so that typing anything else asks nobody. */
export function countedFrom(answers: Answers, obstacles: boolean) {
  const { act, declared } = toForm(answers);
  const { category, dateMade, dateKnown, knownBy } = act;
  const told = Object.fromEntries(Object.entries(declared).filter(([key]) => ASKED.includes(key)));
  return {
    act: { category, dateMade, dateKnown, ...(knownBy && { knownBy }) },
    declared: { ...told, ...(obstacles && { obstacles: declared.obstacles }) },
  };
}
