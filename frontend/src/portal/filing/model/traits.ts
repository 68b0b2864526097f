import { today } from '@shared/session/today';
import { t } from '../../text';
import { blankDate, civilDate } from '../../ui/form/dates';
import type { Purpose } from '../../uploads/types';
import type { Answers } from './answers';

/** Questions the pages, the checks and the form ask of the answers alike. */
const INACTION = ['non-performance'];
const EARLIER_DECISION = ['decision-not-performed'];
const PENALTY = ['on-the-spot-penalty', 'penalty'];
/** 行政复议法第十二条; a normative document may only be reviewed along with an act (第十三条). */
const NOT_REVIEWABLE = ['normative-document', 'personnel', 'civil-mediation', 'state-act'];
/** 行政复议法第二十三条第一款第一、三、四项: reconsideration comes before the court; the rules of the server say the same. */
const BEFORE_COURT = ['on-the-spot-penalty', 'non-performance', 'disclosure-refused'];

const among = (categories: string[]) => (answers: Answers) => categories.includes(answers.act.category);

export const isInaction = among(INACTION);
/** Nothing shows when the duty was asked for; one of the two exceptions may excuse it (行政复议法第四十四条第二款第一项). */
export const showsNoRequest = (answers: Answers) => isInaction(answers) && blankDate(answers.declared.requestReceivedOn);
export const isEarlierDecision = among(EARLIER_DECISION);
export const isPenalty = among(PENALTY);
export const isNotReviewable = among(NOT_REVIEWABLE);
export const mustComeFirst = among(BEFORE_COURT);
/** A reply may refuse a duty of 第十一条 or perform it, a right in natural resources be infringed or not: which of them, the handler decides. */
export const mayHaveToComeFirst = among(['duty-reply', 'social-benefit', 'natural-resources']);
/** There is a dated act: not an omission. */
export const hasAct = (answers: Answers) => !isInaction(answers) && !isEarlierDecision(answers);

const namesUs = (organ: string) => t.respondent.ourNames.some((name) => organ.includes(name));
/** For the acts of other authorities we cannot tell whom they should have named; for those of ours, it is us. */
export const mayBeMisdirected = ({ respondent }: Answers) => ['local-department', 'other'].includes(respondent.category);
/** The act named another authority than the right one, which counts as not having told (行政复议法第二十条第三款). */
export function wasMisdirected(answers: Answers): boolean {
  const { rightsInformed, informedOrganWrongly } = answers.declared;
  if (rightsInformed !== 'yes') return false;
  return mayBeMisdirected(answers) || (informedOrganWrongly.trim() !== '' && !namesUs(informedOrganWrongly));
}
/** The day on which the rights became known matters. */
export const wasNotInformed = (answers: Answers) => answers.declared.rightsInformed === 'no' || wasMisdirected(answers);

const FIVE_YEARS = 5;
/** Made so long ago that it matters whether real property is concerned (行政复议法第二十一条). */
export function wasMadeLongAgo({ act }: Answers): boolean {
  const made = civilDate(act.dateMade);
  const [year, rest] = [Number(today().slice(0, 4)), today().slice(4)];
  return made !== null && made < `${year - FIVE_YEARS}${rest}`;
}

export const isNatural = (answers: Answers) => answers.applicants[0]?.kind === 'natural';
export const isGroup = (answers: Answers) => answers.applicants[0]?.kind === 'group';
export const isOrganisation = (answers: Answers) =>
  ['legal', 'individual-business', 'branch'].includes(answers.applicants[0]?.kind ?? '');
export const isJoint = (answers: Answers) => isGroup(answers) || answers.applicants.length > 1;
/** In the place of one who died or ended; a branch does not outlive its head. */
export const succeeds = (answers: Answers) => answers.asked.standing === 'successor' && !isGroup(answers);
export const actsForOther = (answers: Answers) => answers.asked.standing === 'statutory-agent' && isNatural(answers);
export const hasAgents = (answers: Answers) => answers.asked.hasAgents === 'yes';

export const sent = (answers: Answers, purpose: Purpose) => answers.uploads.filter((file) => file.purpose === purpose);
export const hasSent = (answers: Answers, purpose: Purpose) => sent(answers, purpose).length > 0;

/** What the papers of this application are for, in the order in which they are asked for. */
export const purposesOf = (answers: Answers): Purpose[] => [
  'id-copy',
  ...(succeeds(answers) || actsForOther(answers) ? (['standing-proof'] as const) : []),
  'act-document',
  'evidence',
  ...(isInaction(answers) ? (['request-proof'] as const) : []),
  ...(answers.asked.obstacles === 'yes' ? (['obstacle-proof'] as const) : []),
  ...(hasAgents(answers) ? (['power-of-attorney', 'agent-id'] as const) : []),
  ...(isGroup(answers) ? (['representative-letter'] as const) : []),
  ...(isJoint(answers) || isOrganisation(answers) ? (['signature-page'] as const) : []),
];
