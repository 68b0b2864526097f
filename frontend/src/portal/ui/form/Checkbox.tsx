import type { ReactNode } from 'react';
import { describedBy, useField } from './FormContext';

interface Props {
  at: string;
  label: ReactNode;
  hint?: ReactNode;
}

export function Checkbox({ at, label, hint }: Props) {
  const field = useField(at);
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      {field.error && (
        <p id={`${field.id}-error`} className="error">
          {field.error}
        </p>
      )}
      <div className="choice choice-box">
        <input
          type="checkbox"
          id={field.id}
          checked={field.checked}
          onChange={(event) => field.change(event.target.checked)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field.id, hint, field.error)}
        />
        <label htmlFor={field.id}>{label}</label>
        {hint && (
          <div id={`${field.id}-hint`} className="hint">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
