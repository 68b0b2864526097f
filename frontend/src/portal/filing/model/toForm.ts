import { civilDate } from '../../ui/form/dates';
import { text, written } from '../../ui/form/text';
import type { Answers, YesNo, YesNoUnsure } from './answers';
import type { ApplicationForm } from './applicationForm';
import {
  actsForOther,
  hasAct,
  hasAgents,
  isEarlierDecision,
  isGroup,
  isInaction,
  isNatural,
  isPenalty,
  sent,
  showsNoRequest,
  succeeds,
  wasMadeLongAgo,
  wasMisdirected,
  wasNotInformed,
} from './traits';
import { submissionOf } from './toSubmission';

/** The application as it is filed: the answers that were really asked for, in the names of the form. */
export function toForm(answers: Answers): ApplicationForm {
  return {
    applicants: applicantsOf(answers),
    ...representativesOf(answers),
    ...(hasAgents(answers) && { agents: answers.asked.agents.map(filled) }),
    contact: contactOf(answers),
    respondent: filled({ name: answers.respondent.name, category: answers.respondent.category }),
    ...(answers.asked.jointRespondents && { jointRespondents: answers.jointRespondents.map(filled) }),
    act: actOf(answers),
    declared: declaredOf(answers),
    requests: written(answers.requests),
    factsAndReasons: text(answers.factsAndReasons),
    evidence: [...sent(answers, 'act-document'), ...sent(answers, 'request-proof'), ...sent(answers, 'evidence')].map(
      (file) => file.name,
    ),
    submission: submissionOf(answers),
  };
}

const applicantsOf = (answers: Answers): ApplicationForm['applicants'] =>
  answers.applicants.map(({ kind, name, count, signed, relation }) => ({
    kind,
    name: text(name),
    ...tieOf(answers, text(relation)),
    ...(isGroup(answers) && { count: whole(count), signed: whole(signed) }),
  }));

/** Who is tied to nobody applies for themselves, beside the others. */
function tieOf(answers: Answers, relation: string): Partial<ApplicationForm['applicants'][number]> {
  if (!relation) return {};
  if (succeeds(answers)) return { predecessor: { name: text(answers.predecessor.name), relation } };
  return actsForOther(answers) ? { statutoryAgent: { name: text(answers.asked.statutoryAgent.name), relation } } : {};
}

/** Names as typed in one line, apart by whatever people put between names. */
const representativesOf = (answers: Answers): Pick<ApplicationForm, 'representatives'> => {
  const names = isGroup(answers) ? text(answers.asked.representatives).split(/[、，,；;\s]+/).filter(Boolean) : [];
  return names.length > 0 ? { representatives: names.map((name) => ({ name })) } : {};
};

const contactOf = (answers: Answers): ApplicationForm['contact'] => ({
  ...filled(answers.contact),
  name: text(signerOf(answers)),
  electronicService: answers.contact.electronicService === 'yes',
});

/** Who is at the screen: a person applies alone, or by law for another. */
export const signerOf = (answers: Answers) =>
  actsForOther(answers)
    ? answers.asked.statutoryAgent.name
    : isNatural(answers)
      ? answers.applicants[0]?.name
      : answers.contact.name;

function actOf(answers: Answers): ApplicationForm['act'] {
  const { category, content, documentNo, dateMade, dateKnown, knownBy } = answers.act;
  const dated = hasAct(answers);
  return {
    category,
    content: text(content),
    documentNo: (dated && text(documentNo)) || null,
    dateMade: dated ? civilDate(dateMade) : null,
    dateKnown: dated ? civilDate(dateKnown) : null,
    ...(dated && knownBy && { knownBy }),
  };
}

function declaredOf(answers: Answers): ApplicationForm['declared'] {
  const { declared, asked } = answers;
  return {
    rightsInformed: known(declared.rightsInformed),
    ...filled({
      relation: declared.relation,
      informedOrganWrongly: wasMisdirected(answers) ? declared.informedOrganWrongly : '',
      rightsKnownOn: wasNotInformed(answers) ? iso(declared.rightsKnownOn) : '',
      requestReceivedOn: isInaction(answers) ? iso(declared.requestReceivedOn) : '',
      requestExcused: showsNoRequest(answers) ? declared.requestExcused : '',
      performancePeriodEndedOn:
        isInaction(answers) && declared.performancePeriodFixed === 'yes' ? iso(declared.performancePeriodEndedOn) : '',
      priorDecisionOn: isEarlierDecision(answers) ? iso(declared.priorDecisionOn) : '',
      handedToActingOrganOn: isPenalty(answers) ? iso(declared.handedToActingOrganOn) : '',
    }),
    ...(isInaction(answers) && optional('performancePeriodFixed', known(declared.performancePeriodFixed))),
    ...(isInaction(answers) && optional('urgent', known(declared.urgent))),
    ...(hasAct(answers) && wasMadeLongAgo(answers) && optional('realProperty', known(declared.realProperty))),
    ...(isPenalty(answers) && optional('penaltyAmount', amount(declared.penaltyAmount))),
    ...optional('compensationRequested', known(declared.compensationRequested)),
    ...optional('stayRequested', known(declared.stayRequested)),
    obstacles: asked.obstacles === 'yes' ? declared.obstacles.map(dates('from', 'to')) : [],
    otherProceedings: asked.otherProceedings === 'yes' ? declared.otherProceedings.map(dates('on')) : [],
    ancillaryReview: asked.ancillaryReview === 'yes' ? declared.ancillaryReview : [],
  };
}

const known = (answer: YesNo | YesNoUnsure): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

const iso = (typed: string): string => civilDate(typed) ?? '';

const amount = (typed: string): number | null => (text(typed) === '' ? null : Number(text(typed)));

const whole = (typed: string): number => Number.parseInt(typed, 10) || 0;

const optional = <K extends string, V>(key: K, value: V | null) =>
  value === null ? {} : ({ [key]: value } as Record<K, V>);

const dates =
  <K extends string>(...keys: K[]) =>
  <T extends Record<K, string>>(entry: T): T => ({
    ...entry,
    ...Object.fromEntries(keys.map((key) => [key, civilDate(entry[key])])),
  });

/** Leaves out what was left empty. */
const filled = (fields: object): Record<string, string> =>
  Object.fromEntries(Object.entries(fields as Record<string, string>).map(([key, value]) => [key, text(value)]).filter(([, value]) => value));
