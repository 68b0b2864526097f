import { today } from '@shared/session/today';
import type { FormData } from '@shared/ui/form/SchemaForm';
import { startOf } from '@shared/ui/form/start';
import type { WithFiles } from '../drafts/useFormWithFiles';
import type { Receipt } from './ReceiptFields';
import { filledFrom } from './linking';
import { withoutPart, withPart } from './parts';
import { counterForm, type FileableProcedure, type Way } from './useProcedures';

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
  /** All fields are wanted where a short form is offered. */
  whole?: boolean | undefined;
}

/** An empty form of this procedure for what came in this way. */
function begun(procedure: FileableProcedure | undefined, channel: string): FormData {
  const counter = procedure && counterForm(procedure);
  const first = counter?.traits.quick?.channels.includes(channel) ? counter.traits.quick.callers.choices[0]?.sets : undefined;
  return withPart(filledFrom(startOf(counter?.schema ?? {}), counter?.traits.starts?.[channel] ?? {}), first ?? {});
}

const find = (procedures: FileableProcedure[], key: string) => procedures.find((each) => each.procedure === key);

/** A registration nobody has typed in yet. */
export function blank(procedures: FileableProcedure[], way: Way | undefined, start: Partial<Typed>): Typed {
  const { procedure, channel } = start.receipt ?? way ?? { procedure: '', channel: '' };
  return {
    receipt: { procedure, channel, receivedOn: today(), oral: false },
    files: [],
    ...start,
    form: { ...begun(find(procedures, procedure), channel), ...start.form },
  };
}

/**
 * Another procedure has another form: what was typed in the one before does not fit it. What came in another way starts with something
 * else; what was typed stays.
 */
export function received(procedures: FileableProcedure[], before: Typed, receipt: Receipt): Partial<Typed> {
  const procedure = find(procedures, receipt.procedure);
  if (receipt.procedure !== before.receipt.procedure) {
    const channel = (procedure && counterForm(procedure)?.traits.channels[0]) ?? '';
    return { receipt: { ...receipt, channel, oral: false }, form: begun(procedure, channel) };
  }
  if (receipt.channel === before.receipt.channel) return { receipt };
  const starts = procedure && counterForm(procedure)?.traits.starts;
  const form = filledFrom(withoutPart(before.form, starts?.[before.receipt.channel] ?? {}), starts?.[receipt.channel] ?? {});
  return { receipt, form };
}

/** The form as it is filed: that the application was made orally stands in it. */
export function asOral(form: FormData, oral: boolean): FormData {
  return oral ? { ...form, declared: { ...(form.declared as object | undefined), oral: true } } : form;
}

export const isOral = (form: FormData): boolean => (form.declared as { oral?: boolean } | undefined)?.oral === true;
