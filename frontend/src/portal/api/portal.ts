import type { Explanation } from '@shared/api/deadline';
import { http, query } from '@shared/api/http';
import type { Draft, Filed, NoticePage, Page, PortalCase, Procedure } from './types';

const at = (receiptNo: string) => `/portal/cases/${encodeURIComponent(receiptNo)}`;

export interface NewAccount {
  email: string;
  code: string;
  displayName: string;
  password: string;
}

export interface Application {
  procedure: string;
  form: unknown;
  uploadIds: string[];
  /** Receipt number of the application this one was begun from. */
  relatedTo?: string;
}

/** The calls of the citizens' seam. */
export const portal = {
  procedures: () => http.get<Procedure[]>('/portal/procedures'),

  sendCode: (email: string) => http.post('/portal/registration/code', { body: { email } }),
  register: (body: NewAccount) => http.post('/portal/registration', { body }),

  sendPasswordCode: (email: string) => http.post('/portal/password/code', { body: { email } }),
  setPassword: (body: { email: string; code: string; password: string }) => http.post('/portal/password', { body }),
  changePassword: (body: { current: string; password: string }) => http.post('/session/password', { body }),

  notices: (limit: number, cursor?: string) => http.get<NoticePage>(`/portal/notices${query({ limit, cursor })}`),
  readNotice: (id: string) => http.post(`/portal/notices/${id}/read`),
  readAllNotices: () => http.post('/portal/notices/read'),

  drafts: <T>() => http.get<Page<Draft<T>>>('/portal/drafts'),
  draft: <T>(id: string) => http.get<Draft<T>>(`/portal/drafts/${id}`),
  saveDraft: <T>(id: string, body: { procedure: string; form: T }, version?: number) =>
    http.put<Draft<T>>(`/portal/drafts/${id}`, { body, ...(version !== undefined && { version }) }),
  removeDraft: (id: string) => http.delete(`/portal/drafts/${id}`),

  file: (body: Application, idempotencyKey: string) =>
    http.post<Filed>('/portal/applications', { body, idempotencyKey }),

  cases: (cursor?: string) => http.get<Page<PortalCase>>(`/portal/cases${query({ cursor })}`),
  case: (receiptNo: string) => http.get<PortalCase>(at(receiptNo)),
  explanation: (receiptNo: string, deadline: string) =>
    http.get<Explanation>(`${at(receiptNo)}/deadlines/${deadline}/explanation`),
  /** Where the form of an act is kept while it is typed. */
  actDraft: (receiptNo: string, action: string) => `${at(receiptNo)}/actions/${action}/draft`,
  act: (receiptNo: string, action: string, form: unknown, uploadIds: string[] = []) =>
    http.post(`${at(receiptNo)}/actions/${action}`, { body: { form, uploadIds } }),
};

export const documentFile = (receiptNo: string, document: string, format: 'pdf' | 'html') =>
  `/api${at(receiptNo)}/documents/${encodeURIComponent(document)}/file?format=${format}`;
