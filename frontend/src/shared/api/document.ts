import type { Schemas } from './contract';

/** A paper handed in with a case. */
export type Material = Schemas['CaseMaterialView'];

export type Service = Schemas['CaseServiceView'];

/** A document the body drew up: a draft, or issued and then unchangeable. */
export type CaseDocument = Schemas['CaseDocumentView'];
