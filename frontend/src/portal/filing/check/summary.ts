import { shortDate } from '@shared/format/dates';
import { t } from '../../text';
import { civilDate } from '../../ui/form/dates';
import { text, written } from '../../ui/form/text';
import type { SummaryRow } from '../../ui/SummaryList';
import type { Answers } from '../model/answers';
import { stepOf, type Step, type StepId } from '../model/steps';
import {
  actsForOther,
  hasAct,
  hasAgents,
  isEarlierDecision,
  isGroup,
  isInaction,
  isNatural,
  isPenalty,
  purposesOf,
  sent,
  showsNoRequest,
  succeeds,
  wasMadeLongAgo,
  wasNotInformed,
} from '../model/traits';

type Row = SummaryRow | false;
type Words = Record<string, string | { label: string }>;

const row = (name: string, value: string): SummaryRow => ({ name, value: value || t.check.none });
const chosen = (words: Words, value: string): string => {
  const word = words[value];
  return typeof word === 'object' ? word.label : (word ?? '');
};
const day = (typed: string) => shortDate(civilDate(typed));
const lines = (entries: string[]) => entries.filter(Boolean).join('\n');

/** The answers page by page, in words. */
export const summaryOf = (answers: Answers): { step: Step; rows: SummaryRow[] }[] =>
  Object.entries(ROWS).flatMap(([id, rows]) => {
    const step = stepOf(id);
    return step ? [{ step, rows: rows(answers).filter((one) => one !== false) }] : [];
  });

const ROWS: Partial<Record<StepId, (answers: Answers) => Row[]>> = {
  applicant: (answers) => {
    const { applicants, contact, predecessor, asked } = answers;
    const [first] = applicants;
    return [
      row(t.applicant.kind, chosen(t.applicant.kinds, first?.kind ?? '')),
      succeeds(answers) && row(t.applicant.predecessor, predecessor.name),
      actsForOther(answers) && row(t.applicant.statutoryAgent, asked.statutoryAgent.name),
      row(t.applicant[nameOf(answers)], lines(applicants.map(named(answers)))),
      !isGroup(answers) && row(t.applicant[isNatural(answers) ? 'idNumber' : 'creditCode'], contact.idNumber),
      isGroup(answers) && row(t.applicant.count, first?.count ?? ''),
      isGroup(answers) && row(t.applicant.signed, first?.signed ?? ''),
      isGroup(answers) && row(t.applicant.representatives, asked.representatives),
    ];
  },
  contact: (answers) => [
    !isNatural(answers) && row(t.applicant.contactName, answers.contact.name),
    row(t.applicant.phone, answers.contact.phone),
    row(t.applicant.address, lines([answers.contact.address, answers.contact.postcode])),
    row(t.applicant.electronic, chosen(ELECTRONIC, answers.contact.electronicService)),
    row(t.applicant.email, answers.contact.email),
  ],
  agents: (answers) => [
    row(
      t.applicant.hasAgents,
      hasAgents(answers)
        ? lines(answers.asked.agents.map(({ name, phone }) => `${name} ${phone}`))
        : chosen(HAS, answers.asked.hasAgents),
    ),
  ],
  respondent: ({ respondent, jointRespondents, asked }) => [
    row(t.respondent.category, chosen(t.respondent.categories, respondent.category)),
    row(t.respondent.name, respondent.name),
    asked.jointRespondents && row(t.respondent.joint, lines(jointRespondents.map(({ name, address }) => t.respondent.jointLine(text(name), text(address))))),
  ],
  act: (answers) => [
    row(t.act.category, chosen(t.act.categories, answers.act.category)),
    row(t.act.content, answers.act.content),
    hasAct(answers) && row(t.act.documentNo, answers.act.documentNo),
    hasAct(answers) && row(t.act.dateMade, day(answers.act.dateMade)),
    isInaction(answers) && row(t.act.requestReceivedOn, day(answers.declared.requestReceivedOn)),
    showsNoRequest(answers) && row(t.act.requestExcused, chosen(t.act.excuses, answers.declared.requestExcused)),
    isInaction(answers) && row(t.act.performancePeriodFixed, chosen(HAS, answers.declared.performancePeriodFixed)),
    isInaction(answers) &&
      answers.declared.performancePeriodFixed === 'yes' &&
      row(t.act.performancePeriodEndedOn, day(answers.declared.performancePeriodEndedOn)),
    isInaction(answers) && row(t.act.urgent, chosen(IS_IT, answers.declared.urgent)),
    isEarlierDecision(answers) && row(t.act.priorDecisionOn, day(answers.declared.priorDecisionOn)),
    isPenalty(answers) && row(t.act.penaltyAmount, answers.declared.penaltyAmount),
  ],
  knowledge: (answers) => [
    hasAct(answers) && row(t.act.dateKnown, day(answers.act.dateKnown)),
    hasAct(answers) && row(t.act.knownBy, chosen(t.act.waysOfKnowing, answers.act.knownBy)),
    row(t.act.rightsInformed, chosen(t.act.informed, answers.declared.rightsInformed)),
    answers.declared.rightsInformed === 'yes' && row(t.act.informedOrgan, answers.declared.informedOrganWrongly),
    wasNotInformed(answers) && row(t.act.rightsKnownOn, day(answers.declared.rightsKnownOn)),
    hasAct(answers) && wasMadeLongAgo(answers) && row(t.act.realProperty, chosen(IS_IT, answers.declared.realProperty)),
    isPenalty(answers) && row(t.act.handedOver, day(answers.declared.handedToActingOrganOn)),
  ],
  circumstances: ({ declared, asked }) => [
    row(t.claim.relation, chosen(t.claim.relations, declared.relation)),
    row(
      t.claim.obstacles,
      asked.obstacles === 'yes'
        ? lines(declared.obstacles.map(({ from, to, what }) => t.claim.obstacleLine(day(from), day(to), what)))
        : chosen(HAS, asked.obstacles),
    ),
    row(
      t.claim.proceedings,
      asked.otherProceedings === 'yes'
        ? lines(declared.otherProceedings.map(({ kind, status, on }) =>
            [chosen(t.claim.proceedingKinds, kind), chosen(t.claim.proceedingStatuses, status), day(on)].join(' ')))
        : chosen(HAS, asked.otherProceedings),
    ),
  ],
  claim: ({ requests, factsAndReasons, declared, asked }) => [
    row(t.claim.requests, lines(written(requests))),
    row(t.claim.factsAndReasons, factsAndReasons),
    row(
      t.claim.ancillary,
      asked.ancillaryReview === 'yes'
        ? lines(declared.ancillaryReview.map(({ title, maker }) => t.claim.documentLine(title, maker)))
        : chosen({ no: t.claim.ancillaryNo }, asked.ancillaryReview),
    ),
    row(
      t.claim.compensation,
      chosen({ yes: t.claim.compensationYes, no: t.claim.compensationNo }, declared.compensationRequested),
    ),
    row(t.claim.stay, chosen({ yes: t.claim.stayYes, no: t.claim.stayNo }, declared.stayRequested)),
  ],
  papers: (answers) =>
    purposesOf(answers).map((purpose) =>
      row(t.papers[purpose].name, lines(sent(answers, purpose).map(({ name }) => name)) || t.check.nothingSent),
    ),
  signature: ({ submission }) => [row(t.signature.declared, submission.signature ? t.signature.signed : '')],
};

/** With what ties them to whom they apply for. */
const named =
  (answers: Answers) =>
  ({ name, relation }: Answers['applicants'][number]) =>
    (succeeds(answers) || actsForOther(answers)) && text(relation) ? t.applicant.tied(text(name), text(relation)) : text(name);

const nameOf = (answers: Answers) =>
  isNatural(answers) ? 'name' : isGroup(answers) ? 'groupName' : 'organisationName';

const ELECTRONIC = { yes: t.applicant.electronicYes, no: t.applicant.electronicNo };
const IS_IT = { ...t.act.isIt, unsure: t.form.unsure };
const HAS = { yes: t.form.has, no: t.form.hasNot, unsure: t.form.unsure };
