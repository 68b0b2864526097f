import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { Schemas } from '@shared/api/contract';
import type { Deadline } from '@shared/api/deadline';

/** The server describes forms and their data as JSON; here they are what the form library reads. */
interface Form {
  schema?: RJSFSchema | null;
  uiSchema?: UiSchema | null;
}
type WithForm<T> = Omit<T, keyof Form> & Form;
type Data = Record<string, unknown>;

/** One open task as a row of the inbox. */
export type InboxItem = Schemas['ItemView'];

export type InboxPage = Omit<Schemas['InboxInboxView'], 'counts'> & { counts: Record<InboxView, number> };

export type InboxView = 'mine' | 'group' | 'all';

export type Outcome = Schemas['Choice'];

export type Task = Omit<WithForm<Schemas['TaskTaskView']>, 'data' | 'deadline'> & { data?: Data | null; deadline: Deadline | null };

/** What somebody did at the case and what was typed for it, in words. */
export type Answer = Schemas['AnswerView'];

export type Party = Schemas['CasePartyView'];

/** A piece of evidence, and why it may not be used where it may not. */
export type Evidence = Schemas['CaseEvidenceView'];

/** What the admissibility rules found about one condition: a suggestion to the handler, never a decision. */
export type Finding = Schemas['MatterReviewFinding'];

export interface Advice {
  decision: string;
  label: string;
  track?: string | null;
}

export type CaseAction = WithForm<Schemas['PossibleAct']>;

export type StaffCase = Omit<Schemas['CaseView'], 'advice' | 'findings' | 'form' | 'actions' | 'deadlines'> & {
  advice?: Advice | null;
  findings?: Finding[] | null;
  form: Data;
  actions: CaseAction[];
  deadlines: Deadline[];
};

export type TimelineEntry = Schemas['CaseTimelineLine'];

/** A case as a row of a list; `deadline` is an overdue duty, else the running clock that ends first. */
export type Suspension = Schemas['Standstill'];

export type CaseRow = Omit<Schemas['CaseSearchRow'], 'deadline'> & { deadline: Deadline | null };

/** A running duty as the supervisor's list shows it. */
export type Duty = Omit<Schemas['DutiesDuty'], 'deadline'> & { deadline: Deadline };
