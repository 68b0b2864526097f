import type { RJSFSchema } from '@rjsf/utils';
import { civilDate } from '@shared/format/dates';
import type { FormData } from '@shared/ui/form/SchemaForm';
import { startOf } from '@shared/ui/form/start';
import type { WithFiles } from '../drafts/useFormWithFiles';
import type { Receipt } from './ReceiptFields';
import { counterForm, type FileableProcedure } from './useProcedures';

/** Where the registration is kept while it is typed. */
export const DRAFT = '/registration-draft';

/** What is being registered; `relatedTo` is the case of the same applicant it was begun from. */
export interface Typed extends WithFiles {
  receipt: Receipt;
  form: FormData;
  relatedTo?: string;
}

function startForm(procedures: FileableProcedure[]): RJSFSchema {
  const first = procedures.find(counterForm);
  return (first && counterForm(first)?.schema) ?? {};
}

/** A registration nobody has typed in yet. */
export function blank(procedures: FileableProcedure[], start: Partial<Typed>): Typed {
  const procedure = procedures.find(counterForm)?.procedure ?? '';
  return {
    receipt: { procedure, channel: 'visit', receivedOn: civilDate(new Date()), oral: false },
    files: [],
    ...start,
    form: { ...startOf(startForm(procedures)), ...start.form },
  };
}

/** The form as it is filed: that the application was made orally stands in it. */
export function asOral(form: FormData, oral: boolean): FormData {
  return oral ? { ...form, declared: { ...(form.declared as object | undefined), oral: true } } : form;
}

export const isOral = (form: FormData): boolean => (form.declared as { oral?: boolean } | undefined)?.oral === true;
