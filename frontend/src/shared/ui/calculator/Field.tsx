import { useId, type ReactNode } from 'react';
import type { Fault, Field as Name } from './faults';

interface Given {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface Props {
  label: string;
  hint?: string;
  name: Name;
  fault: Fault | undefined;
  children: (given: Given) => ReactNode;
}

/** A labelled input, with what is wrong about it said between label and input. */
export function Field({ label, hint, name, fault, children }: Props) {
  const id = useId();
  const wrong = fault?.field === name ? fault : undefined;
  const described = [hint && `${id}-hint`, wrong && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={wrong ? 'calc__field calc__field--wrong' : 'calc__field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} className="calc__hint">
          {hint}
        </small>
      )}
      {wrong && <FaultText id={`${id}-fault`} fault={wrong} />}
      {children({ id, 'aria-invalid': wrong ? true : undefined, 'aria-describedby': described || undefined })}
    </div>
  );
}

export function FaultText({ id, fault }: { id?: string; fault: Fault }) {
  return (
    <p id={id} className="calc__fault" role="alert">
      {fault.message}
    </p>
  );
}
