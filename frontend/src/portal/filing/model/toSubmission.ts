import { t } from '../../text';
import type { Answers } from './answers';
import type { Submission } from './applicationForm';
import { actsForOther, hasAgents, hasSent, isGroup, isJoint, isOrganisation, purposesOf, sent, succeeds } from './traits';

/** What really came with the application: nothing here is asked, all of it follows from what the person did. */
export function submissionOf(answers: Answers): Submission {
  const signaturePage = hasSent(answers, 'signature-page');
  return {
    signature: answers.submission.signature && (!isJoint(answers) || allSigned(answers)),
    seal: isOrganisation(answers) && signaturePage,
    idCopy: hasSent(answers, 'id-copy'),
    ...((succeeds(answers) || actsForOther(answers)) && { standingProof: hasSent(answers, 'standing-proof') }),
    deliveryAddressConfirmed: answers.submission.deliveryAddressConfirmed,
    powerOfAttorney: powerOfAttorneyOf(answers),
    ...(isGroup(answers) && { representativeLetter: hasSent(answers, 'representative-letter') }),
    notes: papersOf(answers),
  };
}

/** The declaration signs for the person at the screen; the others have signed if their page is there. */
function allSigned(answers: Answers): boolean {
  if (!hasSent(answers, 'signature-page')) return false;
  const group = answers.applicants[0];
  return !isGroup(answers) || Number(group?.signed) >= Number(group?.count);
}

function powerOfAttorneyOf(answers: Answers): Submission['powerOfAttorney'] {
  if (!hasAgents(answers)) return null;
  const states = answers.asked.authorityStates;
  const missing = [
    !hasSent(answers, 'power-of-attorney') && 'document',
    !hasSent(answers, 'agent-id') && 'identity',
    !states.matter && 'matter',
    !states.authority && 'authority',
    !states.period && 'period',
  ].filter((lack) => lack !== false);
  return { complete: missing.length === 0, agents: answers.asked.agents.length, missing };
}

const papersOf = (answers: Answers): string[] =>
  purposesOf(answers)
    .filter((purpose) => purpose !== 'evidence')
    .flatMap((purpose) => sent(answers, purpose).map((file) => t.notes.paper(t.papers[purpose].name, file.name)));
