import { t } from '../../text';
import { all, atMost, each, fits, later, must, required, when, type Check } from '../../ui/form/checks';
import type { Answers } from '../model/answers';
import { actsForOther, hasAgents, hasSent, isGroup, isNatural, isOrganisation, succeeds } from '../model/traits';

const say = t.applicant.faults;
const WHOLE = /^[1-9]\d{0,4}$/;
const PHONE = /^[+\d][\d\s-]{5,19}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const POSTCODE = /^\d{6}$/;
/** Characters there is room for; the server knows the same limits. */
const SHORT = 50;
const PERSON = 100;
const NAME = 200;
const LINE = 500;

// What the authority may ask to be put right (行政复议法第三十一条) keeps nobody from filing.

/** A copy of the paper says it too. */
const idNumber: Check<Answers> = when(
  (answers) => !hasSent(answers, 'id-copy'),
  later(required('/contact/idNumber', say.idNumber)),
);

const addressConfirmed: Check<Answers> = ({ contact, submission }) =>
  contact.address.trim() === '' || submission.deliveryAddressConfirmed
    ? []
    : [{ at: '/submission/deliveryAddressConfirmed', message: say.addressConfirmed }];

export const checkApplicant: Check<Answers> = all(
  required('/applicants/0/kind', say.kind),
  when(
    ({ applicants }) => applicants[0]?.kind !== '',
    each('/applicants', (at) => all(required(`${at}/name`, say.name), atMost(NAME, `${at}/name`, `${at}/relation`))),
    when((answers) => !isGroup(answers), idNumber, atMost(SHORT, '/contact/idNumber')),
  ),
  when(isOrganisation, must('/asked/standing', say.standing, (value) => value !== 'statutory-agent')),
  when(
    succeeds,
    required('/predecessor/name', say.predecessor),
    required('/applicants/0/relation', say.relation),
    atMost(NAME, '/predecessor/name'),
  ),
  when(
    actsForOther,
    required('/asked/statutoryAgent/name', say.statutoryAgent),
    required('/applicants/0/relation', say.relation),
    atMost(PERSON, '/asked/statutoryAgent/name'),
  ),
  when(
    isGroup,
    must('/applicants/0/count', say.count, (value) => WHOLE.test(value) && Number(value) > 1),
    must('/applicants/0/signed', say.signed, (value, answers) => signedFits(value, answers.applicants[0]?.count)),
    atMost(LINE, '/asked/representatives'),
  ),
);

const signedFits = (signed: string, count = '') => /^\d{1,5}$/.test(signed) && Number(signed) <= Number(count);

export const checkContact: Check<Answers> = all(
  when((answers) => !isNatural(answers), required('/contact/name', say.contactName)),
  atMost(NAME, '/contact/name', '/contact/email'),
  later(required('/contact/phone', say.phone)),
  fits('/contact/phone', PHONE, say.phoneShape),
  later(required('/contact/address', say.address), addressConfirmed),
  atMost(LINE, '/contact/address'),
  fits('/contact/postcode', POSTCODE, say.postcodeShape),
  required('/contact/electronicService', say.electronicService),
  fits('/contact/email', EMAIL, say.emailShape),
);

export const checkAgents: Check<Answers> = all(
  required('/asked/hasAgents', say.hasAgents),
  when(
    hasAgents,
    each('/asked/agents', (at) => all(
      required(`${at}/name`, say.agentName),
      atMost(NAME, `${at}/name`),
      later(required(`${at}/phone`, say.agentPhone)),
      fits(`${at}/phone`, PHONE, say.phoneShape),
    )),
  ),
);
