import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { Basis, Deadline } from '@shared/api/deadline';
import type { CaseDocument, Material } from '@shared/api/document';
import type { Answer } from '../casefile/useAnswers';

export interface Person {
  username: string;
  displayName: string;
}

export interface Candidate {
  role: string;
  roleName: string;
  unit: string | null;
}

export type TaskState = 'OPEN' | 'CLAIMED';

/** One open task as a row of the inbox. */
export interface InboxItem {
  id: string;
  key: string;
  name: string;
  caseNo: string;
  caseTitle: string;
  procedure: string;
  stage: string;
  stageName: string;
  state: TaskState;
  assignee: Person | null;
  candidate: Candidate | null;
  reason: string | null;
  due: string | null;
  dueLevel: 'on-time' | 'warning' | 'overdue' | 'none';
  remaining: number | null;
  remainingUnit: string | null;
  createdAt: string;
  version: number;
  party?: string | null;
}

export interface InboxPage {
  items: InboxItem[];
  counts: Record<InboxView, number>;
  next: string | null;
}

export type InboxView = 'mine' | 'group' | 'all';

export interface Outcome {
  id: string;
  name: string;
}

export interface Task extends InboxItem {
  schema: RJSFSchema | null;
  uiSchema?: UiSchema | null;
  data: Record<string, unknown> | null;
  outcomes: Outcome[];
  done?: boolean;
  documentPreview?: string | null;
  returned?: Answer | null;
}

export interface Party {
  id: string;
  role: string;
  roleName: string;
  name: string;
  kind?: string;
  electronicService?: boolean;
  details?: Record<string, unknown> | null;
}

export type Met = 'MET' | 'NOT_MET' | 'OPEN';

/** What the admissibility rules found about one condition: a suggestion to the handler, never a decision. */
export interface Finding {
  condition: string;
  name: string;
  met: Met;
  detail: string | null;
  lastDay: string | null;
  basis: Basis | string | null;
}

export interface CaseAction {
  action: string;
  name: string;
  until?: string | null;
  schema: RJSFSchema | null;
  uiSchema?: UiSchema | null;
}

export interface Stage {
  id: string;
  name: string;
}

export interface OpenTask {
  id: string;
  key: string;
  name: string;
  assignee: Person | string | null;
  roleName?: string | null;
  due: string | null;
  dueLevel: InboxItem['dueLevel'];
}

export interface StaffCase {
  caseNo: string;
  receiptNo: string;
  procedure: string;
  procedureName: string;
  title: string;
  channel: string;
  channelName?: string;
  receivedOn: string;
  stage: string;
  stageName: string;
  stages?: Stage[];
  state: string;
  outcome: string | null;
  accountable: { user: Person | string | null; unit: string | null };
  handlingUnit: string | null;
  parties: Party[];
  form: Record<string, unknown> | null;
  advice: { decision: string; label: string; track?: string | null } | null;
  findings: Finding[] | null;
  materials: Material[];
  deadlines: Deadline[];
  documents: CaseDocument[];
  tasks: OpenTask[];
  actions: CaseAction[];
  recusals?: { user: string; ground: string }[];
  /** Reported by the person and not yet decided. */
  conflicts?: { user: string; ground: string }[];
  version: number;
}

export interface TimelineEntry {
  seq: number;
  at: string;
  actor: string | null;
  actorName: string | null;
  role: string | null;
  action: string;
  text: string;
  basis: Basis | string | null;
}

/** A case as a row of a list; `deadline` is the running clock that ends first. */
export interface CaseRow {
  caseNo: string;
  receiptNo: string;
  title: string;
  procedure: string;
  stage: string;
  stageName: string;
  state: string;
  accountable: Person | string | null;
  unit: string | null;
  receivedOn: string;
  deadline: Deadline | null;
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export function personName(person: Person | string | null | undefined): string {
  return typeof person === 'string' ? person : (person?.displayName ?? '');
}
