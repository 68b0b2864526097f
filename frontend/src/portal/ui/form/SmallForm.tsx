import { useCallback, useState, type FormEvent, type ReactNode } from 'react';
import type { Problem } from '@shared/api/problem';
import { asProblem, faultsOf } from '../../api/asProblem';
import { ProblemNotice } from '../ProblemNotice';
import type { Check, Fault } from './checks';
import { ErrorSummary } from './ErrorSummary';
import { FormProvider } from './FormContext';
import { write } from './pointer';

interface Props<T> {
  blank: T;
  check: Check<T>;
  submit: (values: T) => Promise<unknown>;
  label: string;
  /** What to say over the reason when it was refused. */
  refused?: string;
  children: ReactNode;
}

/** A form of one page: checks, sends once, shows what the server complains about at its field. */
export function SmallForm<T>({ blank, check, submit, label, refused, children }: Props<T>) {
  const [values, setValues] = useState(blank);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const set = useCallback((at: string, value: unknown) => setValues((old) => write(old, at, value)), []);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = check(values);
    setFaults(found);
    setProblem(undefined);
    if (found.length > 0) return;
    setBusy(true);
    try {
      await submit(values);
    } catch (reason) {
      const refusal = asProblem(reason);
      setFaults(faultsOf(refusal));
      if (refusal.errors.length === 0) setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };

  return (
    <FormProvider values={values} set={set} faults={faults}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary faults={faults} />
        {problem && <ProblemNotice problem={problem} title={refused} />}
        {children}
        <p>
          <button type="submit" className="button" aria-disabled={busy}>
            {label}
          </button>
        </p>
      </form>
    </FormProvider>
  );
}
