import type { ComponentType } from 'react';
import type { StepId } from '../model/steps';
import { ActFields } from './ActFields';
import { AgentFields } from './AgentFields';
import { ApplicantFields } from './ApplicantFields';
import { CircumstanceFields } from './CircumstanceFields';
import { ClaimFields } from './ClaimFields';
import { ContactFields } from './ContactFields';
import { KnowledgeFields } from './KnowledgeFields';
import { PaperFields } from './PaperFields';
import { RespondentFields } from './RespondentFields';
import { SignatureFields } from './SignatureFields';

/** What each page asks; the last one, the summary, asks nothing. */
export const STEP_FIELDS: Record<StepId, ComponentType> = {
  applicant: ApplicantFields,
  contact: ContactFields,
  agents: AgentFields,
  respondent: RespondentFields,
  act: ActFields,
  knowledge: KnowledgeFields,
  circumstances: CircumstanceFields,
  claim: ClaimFields,
  papers: PaperFields,
  signature: SignatureFields,
  check: () => null,
};
