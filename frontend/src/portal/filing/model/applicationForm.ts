type Texts = Record<string, unknown>;

/** Somebody an applicant is tied to, and how, in words. */
interface Tie {
  name: string;
  relation: string;
}

/** The body `form` of `POST /api/portal/applications`: the names of the intake form, and `contact`. */
export interface ApplicationForm {
  applicants: { kind: string; name: string; count?: number; signed?: number; predecessor?: Tie; statutoryAgent?: Tie }[];
  representatives?: { name: string }[];
  agents?: Texts[];
  contact: Texts & { name: string; electronicService: boolean };
  respondent: Texts;
  jointRespondents?: Texts[];
  act: {
    category: string;
    content: string;
    documentNo: string | null;
    dateMade: string | null;
    dateKnown: string | null;
    knownBy?: string;
  };
  declared: Texts & { rightsInformed: boolean | null };
  requests: string[];
  factsAndReasons: string;
  evidence: string[];
  submission: Submission;
}

export interface Submission {
  signature: boolean;
  seal: boolean;
  idCopy: boolean;
  standingProof?: boolean;
  deliveryAddressConfirmed: boolean;
  powerOfAttorney: { complete: boolean; agents: number; missing: string[] } | null;
  representativeLetter?: boolean;
  notes: string[];
}
