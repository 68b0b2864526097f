import { t } from '../../text';
import { all, atMost, each, later, must, required, when, type Check } from '../../ui/form/checks';
import { civilDate } from '../../ui/form/dates';
import { read, type Pointer } from '../../ui/form/pointer';
import { text, written } from '../../ui/form/text';
import type { Answers } from '../model/answers';
import { day, dayOrNothing } from './act';

const say = t.claim.faults;
/** Characters there is room for; the server knows the same limits. */
const REQUEST = 2000;
const FACTS = 50_000;
const LINE = 500;

const obstacle = (at: Pointer): Check<Answers> =>
  all(
    day(`${at}/from`, say.obstacleFrom),
    day(`${at}/to`, say.obstacleTo),
    must(`${at}/to`, say.obstacleOrder, (to, answers) => {
      const [start, end] = [civilDate(text(read(answers, `${at}/from`))), civilDate(to)];
      return !start || !end || start <= end;
    }),
    required(`${at}/what`, say.obstacleWhat),
    atMost(LINE, `${at}/what`),
  );

const proceeding = (at: Pointer): Check<Answers> =>
  all(
    required(`${at}/kind`, say.proceedingKind),
    required(`${at}/status`, say.proceedingStatus),
    dayOrNothing(`${at}/on`),
  );

export const checkCircumstances: Check<Answers> = all(
  required('/declared/relation', say.relation),
  required('/asked/obstacles', say.obstacles),
  when(({ asked }) => asked.obstacles === 'yes', each('/declared/obstacles', obstacle)),
  required('/asked/otherProceedings', say.otherProceedings),
  when(({ asked }) => asked.otherProceedings === 'yes', each('/declared/otherProceedings', proceeding)),
);

export const checkClaim: Check<Answers> = all(
  must('/requests/0', say.requests, (_, { requests }) => written(requests).length > 0),
  each('/requests', (at) => atMost(REQUEST, at)),
  required('/factsAndReasons', say.factsAndReasons),
  atMost(FACTS, '/factsAndReasons'),
  required('/asked/ancillaryReview', say.ancillaryReview),
  when(
    ({ asked }) => asked.ancillaryReview === 'yes',
    each('/declared/ancillaryReview', (at) =>
      all(
        required(`${at}/title`, say.documentTitle),
        required(`${at}/maker`, say.documentMaker),
        atMost(LINE, `${at}/title`, `${at}/maker`),
      ),
    ),
  ),
  required('/declared/compensationRequested', say.compensationRequested),
  required('/declared/stayRequested', say.stayRequested),
);

/** A signature that is missing can be given after a notice (行政复议法第三十一条). */
export const checkSignature: Check<Answers> = later(({ submission }) =>
  submission.signature ? [] : [{ at: '/submission/signature', message: say.signature }],
);
