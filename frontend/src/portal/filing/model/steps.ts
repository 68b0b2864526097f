import { t } from '../../text';
import type { Check, Fault } from '../../ui/form/checks';
import { checkAct, checkKnowledge, checkRespondent } from '../checks/act';
import { checkAgents, checkApplicant, checkContact } from '../checks/applicant';
import { checkCircumstances, checkClaim, checkSignature } from '../checks/claim';
import type { Answers } from './answers';

export type StepId =
  | 'applicant'
  | 'contact'
  | 'agents'
  | 'respondent'
  | 'act'
  | 'knowledge'
  | 'circumstances'
  | 'claim'
  | 'papers'
  | 'signature'
  | 'check';

export interface Step {
  id: StepId;
  /** Which of the seven parts the page belongs to, from 1. */
  part: number;
  title: string;
  check: Check<Answers>;
  /** The beginnings of the pointers asked for on this page. */
  owns: string[];
}

const nothing: Check<Answers> = () => [];

const page = (id: StepId, part: number, check: Check<Answers>, ...owns: string[]): Step => ({
  id,
  part,
  title: t.steps.titles[id],
  check,
  owns,
});

export const STEPS: Step[] = [
  page('applicant', 1, checkApplicant, '/applicants', '/predecessor', '/contact/idNumber', '/asked/standing', '/asked/statutoryAgent', '/asked/representatives'),
  page('contact', 1, checkContact, '/contact', '/submission/deliveryAddressConfirmed'),
  page('agents', 1, checkAgents, '/asked/hasAgents', '/asked/agents', '/submission/powerOfAttorney'),
  page('respondent', 2, checkRespondent, '/respondent', '/jointRespondents', '/asked/jointRespondents'),
  page(
    'act',
    3,
    checkAct,
    '/act',
    '/asked/moreActs',
    '/declared/requestReceivedOn',
    '/declared/requestExcused',
    '/declared/performancePeriodFixed',
    '/declared/performancePeriodEndedOn',
    '/declared/urgent',
    '/declared/priorDecisionOn',
    '/declared/penaltyAmount',
  ),
  page(
    'knowledge',
    4,
    checkKnowledge,
    '/act/dateKnown',
    '/act/knownBy',
    '/declared/rightsInformed',
    '/declared/informedOrganWrongly',
    '/declared/rightsKnownOn',
    '/declared/realProperty',
    '/declared/handedToActingOrganOn',
  ),
  page(
    'circumstances',
    4,
    checkCircumstances,
    '/declared/relation',
    '/declared/obstacles',
    '/declared/otherProceedings',
    '/asked/obstacles',
    '/asked/otherProceedings',
  ),
  page('claim', 5, checkClaim, '/requests', '/factsAndReasons', '/declared', '/asked/ancillaryReview'),
  page('papers', 6, nothing, '/evidence', '/uploads', '/submission/idCopy'),
  page('signature', 6, checkSignature, '/submission'),
  page('check', 7, nothing),
];

export const PARTS = t.steps.parts.length;

export const stepOf = (id: string | undefined): Step | undefined => STEPS.find((step) => step.id === id);

const neighbour = (id: StepId, by: number) => STEPS[STEPS.findIndex((step) => step.id === id) + by];
export const stepAfter = (id: StepId) => neighbour(id, 1);
export const stepBefore = (id: StepId) => neighbour(id, -1);

/** The page that asks for the value a complaint points at; the longest match wins. */
export function stepThatOwns(at: string): Step | undefined {
  const reach = (step: Step) =>
    Math.max(0, ...step.owns.filter((own) => at === own || at.startsWith(`${own}/`)).map((own) => own.length));
  const best = Math.max(...STEPS.map(reach));
  return best === 0 ? undefined : STEPS.find((step) => reach(step) === best);
}

interface Open {
  step: Step;
  faults: Fault[];
}

const pagesWith = (answers: Answers, counts: (fault: Fault) => boolean): Open[] =>
  STEPS.map((step) => ({ step, faults: step.check(answers).filter(counts) })).filter(({ faults }) => faults.length > 0);

/** Every page that is not yet in order, with what is wrong on it. */
export const unfinished = (answers: Answers): Open[] => pagesWith(answers, () => true);

/** The part of it that must be mended before the application can be filed. */
export const inTheWay = (answers: Answers): Open[] => pagesWith(answers, (fault) => !fault.later);

/** The part of it that may come later. */
export const leftOpen = (answers: Answers): Open[] => pagesWith(answers, (fault) => fault.later === true);
