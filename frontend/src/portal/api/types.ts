import type { Basis, Deadline } from '@shared/api/deadline';
import type { UploadLimits } from '../uploads/types';

export interface ProcedureLimit {
  rule: string;
  name: string;
  actor: string;
  length: number;
  unit: string;
  verified: 'statute' | 'unconfirmed';
  basis: Basis;
}

/** What can be filed here, under which limits and with which papers. */
export interface Procedure {
  procedure: string;
  name: string;
  /** False where it starts elsewhere, for example with a court. */
  fileable: boolean;
  gates?: null | {
    timeLimits?: ProcedureLimit[];
    requiredPapers?: { name: string; when?: string; basis?: Basis }[];
    uploads?: UploadLimits;
  };
}

export interface Filed {
  caseNo: string;
  receiptNo: string;
  receivedOn: string;
  deadlines: Deadline[];
}

export interface ServedDocument {
  id: string;
  template?: string;
  name: string;
  number?: string | null;
  issuedOn: string;
  services?: { servedOn?: string | null; acknowledgedAt?: string | null }[];
}

export interface Material {
  id: string;
  name: string;
  size: number;
  at: string;
}

/** An act open to the citizen now; `items` is the list of a notice to correct. */
export interface CaseAction {
  action: string;
  name: string;
  until?: string | null;
  items?: { id: string; text: string }[];
}

export type Turn = 'body' | 'you' | 'respondent' | 'nobody';

/** A case as its citizen reads it, in the list as on its own page. */
export interface PortalCase {
  receiptNo: string;
  caseNo: string;
  procedureName: string;
  title: string;
  stageName: string;
  stageText: string;
  turn: Turn;
  turnText?: string | null;
  filedOn: string;
  stage: string;
  stages?: { id: string; name: string }[];
  deadlines: Deadline[];
  documents: ServedDocument[];
  materials: Material[];
  actions: CaseAction[];
  history: { at: string; text: string }[];
}

export interface Draft<T> {
  id: string;
  version: number;
  savedAt: string;
  form: T;
}

/** What a citizen was told; `link` is a path of the product, e.g. `/portal/cases/…`. */
export interface OwnNotice {
  id: string;
  title: string;
  text: string;
  link: string;
  at: string;
  read: boolean;
}

export interface NoticePage extends Page<OwnNotice> {
  unread: number;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}
