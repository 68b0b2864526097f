import type { UploadedFile } from '../../uploads/types';

export type YesNo = 'yes' | 'no' | '';
export type YesNoUnsure = YesNo | 'unsure';

export type ApplicantKind = 'natural' | 'legal' | 'individual-business' | 'branch' | 'group';

/** In what standing somebody applies (行政复议法第十四条). */
export type Standing = 'self' | 'successor' | 'statutory-agent';

export interface Agent {
  name: string;
  phone: string;
}

export interface JointRespondent {
  name: string;
  address: string;
}

/** A proceeding before another body, as typed. */
export interface Proceeding {
  kind: string;
  status: string;
  on: string;
}

export interface Obstacle {
  from: string;
  to: string;
  what: string;
  proof: boolean;
}

export interface NormativeDocument {
  title: string;
  maker: string;
}

/**
 * What the person has answered so far: the shape of the application form where the form has a field, so that one
 * JSON pointer names a question, its fault and the server's complaint; `asked` holds the questions in between.
 * Dates and amounts are kept as typed. `toForm` makes the form of it.
 */
export interface Answers {
  applicants: {
    kind: ApplicantKind | '';
    name: string;
    count: string;
    signed: string;
    /** To the one in whose place they apply, or of the statutory agent to them; empty: they apply for themselves. */
    relation: string;
  }[];
  contact: {
    name: string;
    idNumber: string;
    phone: string;
    email: string;
    address: string;
    postcode: string;
    electronicService: YesNo;
  };
  respondent: { category: string; name: string };
  /** Those that made the act in common with it (行政复议法第十九条第二款). */
  jointRespondents: JointRespondent[];
  act: { category: string; documentNo: string; content: string; dateMade: string; dateKnown: string; knownBy: string };
  declared: {
    relation: string;
    rightsInformed: YesNoUnsure;
    informedOrganWrongly: string;
    rightsKnownOn: string;
    requestReceivedOn: string;
    requestExcused: string;
    performancePeriodFixed: YesNoUnsure;
    performancePeriodEndedOn: string;
    urgent: YesNo;
    realProperty: YesNoUnsure;
    priorDecisionOn: string;
    handedToActingOrganOn: string;
    penaltyAmount: string;
    compensationRequested: YesNo;
    stayRequested: YesNo;
    obstacles: Obstacle[];
    otherProceedings: Proceeding[];
    ancillaryReview: NormativeDocument[];
  };
  requests: string[];
  factsAndReasons: string;
  submission: { signature: boolean; deliveryAddressConfirmed: boolean };
  uploads: UploadedFile[];
  /** In whose place the applicants apply (行政复议法第十四条第二款). */
  predecessor: { name: string };
  asked: {
    standing: Standing;
    /** Who applies by law for who can't (第十四条第三款). */
    statutoryAgent: { name: string };
    representatives: string;
    hasAgents: YesNo;
    agents: Agent[];
    authorityStates: { matter: boolean; authority: boolean; period: boolean };
    jointRespondents: boolean;
    moreActs: YesNo;
    obstacles: YesNo;
    otherProceedings: YesNo;
    ancillaryReview: YesNo;
    /** Receipt number of the application this one was begun from. */
    relatedTo: string;
  };
}

export const BLANK = {
  applicant: { kind: 'natural', name: '', count: '', signed: '', relation: '' },
  agent: { name: '', phone: '' },
  jointRespondent: { name: '', address: '' },
  obstacle: { from: '', to: '', what: '', proof: false },
  proceeding: { kind: '', status: '', on: '' },
  document: { title: '', maker: '' },
} as const;

export const NO_ANSWERS: Answers = {
  applicants: [{ ...BLANK.applicant, kind: '' }],
  contact: { name: '', idNumber: '', phone: '', email: '', address: '', postcode: '', electronicService: '' },
  respondent: { category: '', name: '' },
  jointRespondents: [BLANK.jointRespondent],
  act: { category: '', documentNo: '', content: '', dateMade: '', dateKnown: '', knownBy: '' },
  declared: {
    relation: '',
    rightsInformed: '',
    informedOrganWrongly: '',
    rightsKnownOn: '',
    requestReceivedOn: '',
    requestExcused: '',
    performancePeriodFixed: '',
    performancePeriodEndedOn: '',
    urgent: '',
    realProperty: '',
    priorDecisionOn: '',
    handedToActingOrganOn: '',
    penaltyAmount: '',
    compensationRequested: '',
    stayRequested: '',
    obstacles: [BLANK.obstacle],
    otherProceedings: [BLANK.proceeding],
    ancillaryReview: [BLANK.document],
  },
  requests: [''],
  factsAndReasons: '',
  submission: { signature: false, deliveryAddressConfirmed: false },
  uploads: [],
  predecessor: { name: '' },
  asked: {
    standing: 'self',
    statutoryAgent: { name: '' },
    representatives: '',
    hasAgents: '',
    agents: [BLANK.agent],
    authorityStates: { matter: false, authority: false, period: false },
    jointRespondents: false,
    moreActs: '',
    obstacles: '',
    otherProceedings: '',
    ancillaryReview: '',
    relatedTo: '',
  },
};

/** A further application by the same person: who they are stays, what they complain about does not; it names the one before. */
export const sameApplicant = ({ applicants, contact, predecessor, asked }: Answers, receiptNo: string): Answers => ({
  ...NO_ANSWERS,
  applicants,
  contact,
  predecessor,
  asked: {
    ...NO_ANSWERS.asked,
    standing: asked.standing,
    statutoryAgent: asked.statutoryAgent,
    representatives: asked.representatives,
    relatedTo: receiptNo,
  },
});
