import { t } from '../../text';
import { all, atMost, each, later, must, required, when, type Check } from '../../ui/form/checks';
import { blankDate, civilDate } from '../../ui/form/dates';
import type { Pointer } from '../../ui/form/pointer';
import type { Answers } from '../model/answers';
import { hasAct, isEarlierDecision, isInaction, isPenalty, mayBeMisdirected, wasNotInformed } from '../model/traits';

const say = t.act.faults;
/** Characters there is room for; the server knows the same limits. */
const NAME = 200;
const ADDRESS = 300;
const CONTENT = 2000;

/** A day must be given, and be one. */
export const day = (at: Pointer, missing: string): Check<Answers> =>
  all(must(at, missing, (typed) => !blankDate(typed)), dayOrNothing(at));

export const dayOrNothing = (at: Pointer): Check<Answers> =>
  must(at, t.form.noSuchDay, (typed) => blankDate(typed) || civilDate(typed) !== null);

export const checkRespondent: Check<Answers> = all(
  required('/respondent/category', say.respondentCategory),
  when(({ respondent }) => respondent.category !== '', required('/respondent/name', say.respondentName), atMost(NAME, '/respondent/name')),
  when(({ asked }) => asked.jointRespondents, each('/jointRespondents', (at) => all(
    required(`${at}/name`, say.jointName),
    atMost(NAME, `${at}/name`),
    atMost(ADDRESS, `${at}/address`),
  ))),
);

export const checkAct: Check<Answers> = all(
  required('/asked/moreActs', say.moreActs),
  required('/act/category', say.category),
  when(({ act }) => act.category !== '', required('/act/content', say.content), atMost(CONTENT, '/act/content')),
  when(hasAct, atMost(NAME, '/act/documentNo'), dayOrNothing('/act/dateMade')),
  when(
    isInaction,
    when(({ declared }) => !declared.requestExcused, day('/declared/requestReceivedOn', say.requestReceivedOn)),
    dayOrNothing('/declared/requestReceivedOn'),
    required('/declared/performancePeriodFixed', say.performancePeriodFixed),
    dayOrNothing('/declared/performancePeriodEndedOn'),
  ),
  when(isEarlierDecision, day('/declared/priorDecisionOn', say.priorDecisionOn)),
  when(
    isPenalty,
    must('/declared/penaltyAmount', say.penaltyAmount, (typed) => typed === '' || /^\d{1,10}(\.\d{1,2})?$/.test(typed)),
  ),
);

export const checkKnowledge: Check<Answers> = all(
  when(hasAct, later(required('/act/dateKnown', say.dateKnown)), dayOrNothing('/act/dateKnown'), knownAfterMade(), later(required('/act/knownBy', say.knownBy))),
  required('/declared/rightsInformed', say.rightsInformed),
  when(
    (answers) => answers.declared.rightsInformed === 'yes' && mayBeMisdirected(answers),
    required('/declared/informedOrganWrongly', say.informedOrgan),
    atMost(NAME, '/declared/informedOrganWrongly'),
  ),
  when(wasNotInformed, dayOrNothing('/declared/rightsKnownOn')),
  when(isPenalty, dayOrNothing('/declared/handedToActingOrganOn')),
);

function knownAfterMade(): Check<Answers> {
  return must('/act/dateKnown', say.knownBeforeMade, (known, { act }) => {
    const [made, learned] = [civilDate(act.dateMade), civilDate(known)];
    return !made || !learned || made <= learned;
  });
}
