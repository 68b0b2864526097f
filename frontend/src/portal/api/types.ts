import type { Schemas } from '@shared/api/contract';
import type { Deadline } from '@shared/api/deadline';

/** What can be filed here, under which limits and with which papers. */
export type Procedure = Omit<Schemas['ProceduresFileable'], 'gates'> & {
  gates?: null | (Omit<Schemas['ProceduresGates'], 'requiredPapers'> & { requiredPapers?: Paper[] | null });
};

export interface Paper {
  name: string;
  when?: string;
}

export type ProcedureLimit = Schemas['ProceduresTimeGate'];

export type Filed = Omit<Schemas['ApplicationReceipt'], 'deadlines'> & { deadlines: Deadline[] };

export type ServedDocument = Schemas['CaseDocumentView'];

export type Material = Schemas['CaseMaterialView'];

/** An act open to the citizen now; `items` is the list of a notice to correct. */
export type CaseAction = Schemas['PossibleAct'];

/** What a citizen may look at of the respondent's papers. */
export type OwnAccess = Schemas['OwnAccess'];

export type Turn = 'body' | 'you' | 'respondent' | 'nobody';

/** A case as its citizen reads it, in the list as on its own page. */
export type PortalCase = Omit<Schemas['OwnCase'], 'turn' | 'deadlines'> & { turn: Turn; deadlines: Deadline[] };

export type CasePage = Omit<Schemas['OwnCasePage'], 'items'> & { items: PortalCase[] };

/** What a citizen was told; `link` is a path of the product, e.g. `/portal/cases/…`. */
export type OwnNotice = Schemas['NoticeNoticeView'];

/** A saved form, as typed. */
export type Draft<T> = Omit<Schemas['DraftDraftView'], 'form'> & { form: T };

/** A decision open to the public, in the list and on its page. */
export type PublishedEntry = Schemas['PublishedDecisionsEntry'];
export type PublishedDecision = Schemas['PublishedDecision'];
