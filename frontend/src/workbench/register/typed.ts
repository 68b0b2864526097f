import { civilDate } from '@shared/format/dates';
import type { FormData } from '@shared/ui/form/SchemaForm';
import { startOf } from '@shared/ui/form/start';
import type { WithFiles } from '../drafts/useFormWithFiles';
import type { Receipt } from './ReceiptFields';
import { counterForm, usualProcedure, type FileableProcedure } from './useProcedures';

/** Where the registration is kept while it is typed. */
export const DRAFT = '/registration-draft';

/**
 * What is being registered; `relatedTo` is the case it was begun from or linked with, `unlinked` the form before something was taken from that
 * case.
 */
export interface Typed extends WithFiles {
  receipt: Receipt;
  form: FormData;
  relatedTo?: string | undefined;
  unlinked?: FormData | undefined;
}

/** How a matter of this procedure usually comes in, and its empty form. */
export function begun(procedure: FileableProcedure | undefined): { channel: string; form: FormData } {
  const counter = procedure && counterForm(procedure);
  return { channel: counter?.traits.channels[0] ?? '', form: startOf(counter?.schema ?? {}) };
}

/** A registration nobody has typed in yet. */
export function blank(procedures: FileableProcedure[], start: Partial<Typed>): Typed {
  const usual = usualProcedure(procedures);
  const { channel, form } = begun(usual);
  return {
    receipt: { procedure: usual?.procedure ?? '', channel, receivedOn: civilDate(new Date()), oral: false },
    files: [],
    ...start,
    form: { ...form, ...start.form },
  };
}

/** Another procedure has another form: what was typed in the one before does not fit it. */
export function received(procedures: FileableProcedure[], before: Typed, receipt: Receipt): Partial<Typed> {
  if (receipt.procedure === before.receipt.procedure) return { receipt };
  const { channel, form } = begun(procedures.find((each) => each.procedure === receipt.procedure));
  return { receipt: { ...receipt, channel, oral: false }, form };
}

/** The form as it is filed: that the application was made orally stands in it. */
export function asOral(form: FormData, oral: boolean): FormData {
  return oral ? { ...form, declared: { ...(form.declared as object | undefined), oral: true } } : form;
}

export const isOral = (form: FormData): boolean => (form.declared as { oral?: boolean } | undefined)?.oral === true;
