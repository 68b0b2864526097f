import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Fault } from './checks';
import { fieldId, read } from './pointer';

interface FormState {
  values: unknown;
  set: (at: string, value: unknown) => void;
  faults: Fault[];
}

const FormContext = createContext<FormState | null>(null);

export function FormProvider({ values, set, faults, children }: FormState & { children: ReactNode }) {
  const state = useMemo(() => ({ values, set, faults }), [values, set, faults]);
  return <FormContext value={state}>{children}</FormContext>;
}

export function useForm(): FormState {
  const state = useContext(FormContext);
  if (!state) throw new Error('A field stands outside a FormProvider');
  return state;
}

/** What a field needs to know about the value at a pointer. */
export function useField(at: string) {
  const { values, set, faults } = useForm();
  const value = read(values, at);
  return {
    id: fieldId(at),
    value: typeof value === 'string' ? value : '',
    checked: value === true,
    change: (next: unknown) => set(at, next),
    error: faults.find((fault) => fault.at === at)?.message,
  };
}

/** The ids of hint and error, for aria-describedby. */
export const describedBy = (id: string, hint: ReactNode, error: ReactNode): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
