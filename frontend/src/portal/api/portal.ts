import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import type { Explanation } from '@shared/api/deadline';
import type { CasePage, Draft, Filed, PortalCase, Procedure, PublishedDecision, PublishedEntry } from './types';

export type NewAccount = Schemas['RegistrationRequest'];

export interface Application {
  procedure: string;
  form: unknown;
  uploadIds: string[];
  /** Receipt number of the application this one was begun from. */
  relatedTo?: string;
}

/** What is looked for among the decisions open to the public; an empty member narrows nothing. */
export interface DecisionQuery {
  q: string;
  year: string;
  kind: string;
}

type Json = Record<string, unknown>;

const ONE = '/portal/cases/{receiptNo}';

/** The calls of the citizens' seam. Forms are typed by whoever sends them; the server describes them as JSON. */
export const portal = {
  procedures: () => client.get('/portal/procedures') as Promise<Procedure[]>,

  decisions: ({ q, year, kind }: DecisionQuery) =>
    client.get('/portal/decisions', {
      query: { ...(q && { q }), ...(year && { year: Number(year) }), ...(kind && { kind }) },
    }) as Promise<PublishedEntry[]>,
  decision: (id: string) => client.get('/portal/decisions/{id}', { path: { id } }) as Promise<PublishedDecision>,

  sendCode: (email: string) => client.post('/portal/registration/code', { body: { email } }),
  register: (body: NewAccount) => client.post('/portal/registration', { body }),

  sendPasswordCode: (email: string) => client.post('/portal/password/code', { body: { email } }),
  setPassword: (body: { email: string; code: string; password: string }) => client.post('/portal/password', { body }),
  changePassword: (body: { current: string; password: string }) => client.post('/session/password', { body }),

  notices: (limit: number, cursor?: string) => client.get('/portal/notices', { query: { limit, cursor } }),
  readNotice: (id: string) => client.post('/portal/notices/{id}/read', { path: { id } }),
  readAllNotices: () => client.post('/portal/notices/read'),

  drafts: () => client.get('/portal/drafts'),
  draft: <T>(id: string) => client.get('/portal/drafts/{id}', { path: { id } }) as Promise<Draft<T>>,
  saveDraft: <T>(id: string, body: { procedure: string; form: T }, version?: number) =>
    client.put('/portal/drafts/{id}', { path: { id }, body: body as unknown as Json, ...(version !== undefined && { version }) }) as Promise<Draft<T>>,
  removeDraft: (id: string) => client.delete('/portal/drafts/{id}', { path: { id } }),

  file: ({ form, ...rest }: Application, idempotencyKey: string) =>
    client.post('/portal/applications', { body: { ...rest, form: form as Json }, idempotencyKey }) as Promise<Filed>,

  timeToApply: ({ procedure, form }: { procedure: string; form: unknown }) =>
    client.post('/portal/applications/time', { body: { procedure, form: form as Json } }),

  cases: (cursor?: string) => client.get('/portal/cases', { query: { cursor } }) as Promise<CasePage>,
  case: (receiptNo: string) => client.get(ONE, { path: { receiptNo } }) as Promise<PortalCase>,
  explanation: (receiptNo: string, id: string) => client.get(`${ONE}/deadlines/{id}/explanation`, { path: { receiptNo, id } }) as Promise<Explanation>,
  chain: (receiptNo: string) => client.get(`${ONE}/chain`, { path: { receiptNo } }),
  access: (receiptNo: string) => client.get(`${ONE}/access`, { path: { receiptNo } }),
  accessPaper: (receiptNo: string, id: string) => client.get(`${ONE}/access/{id}`, { path: { receiptNo, id } }),
  papers: (receiptNo: string) => client.get(`${ONE}/papers`, { path: { receiptNo } }),
  /** Where the form of an act is kept while it is typed. */
  actDraft: (receiptNo: string, action: string) => `/portal/cases/${encodeURIComponent(receiptNo)}/actions/${action}/draft`,
  /** With a key, an act sent twice is done once. */
  act: (receiptNo: string, action: string, form: unknown, uploadIds: string[] = [], idempotencyKey?: string) =>
    client.post(`${ONE}/actions/{action}`, {
      path: { receiptNo, action },
      body: { form: form as Json, uploadIds },
      ...(idempotencyKey && { idempotencyKey }),
    }) as Promise<PortalCase>,
};

/** A paper to be filled in and signed, as PDF. */
export const paperFile = (receiptNo: string, key: string) => `/api/portal/cases/${encodeURIComponent(receiptNo)}/papers/${key}`;

/** The same decisions with their texts, as a file. */
export const decisionsFile = (query: DecisionQuery) => `/api/portal/decisions.json?${new URLSearchParams({ ...query, year: query.year || '' })}`;

export const documentFile = (receiptNo: string, document: string, format: 'pdf' | 'html') =>
  `/api/portal/cases/${encodeURIComponent(receiptNo)}/documents/${encodeURIComponent(document)}/file?format=${format}`;

/** 《期限计算说明》 as PDF; the language is added. */
export const statementFile = (receiptNo: string, deadline: string) =>
  `/api/portal/cases/${encodeURIComponent(receiptNo)}/deadlines/${encodeURIComponent(deadline)}/statement.pdf`;
