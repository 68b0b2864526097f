import type { ReactNode } from 'react';
import { t } from '../../text';
import { describedBy } from './FormContext';

export interface Asked {
  at: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean | undefined;
}

interface Props extends Omit<Asked, 'at'> {
  id: string;
  error?: string | undefined;
  children: ReactNode;
}

const Optional = () => <span className="optional">{t.form.optional}</span>;

/** Label, hint, error and one input. */
export function Frame({ id, label, hint, optional, error, children }: Props) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id} className="label">
        {label} {optional && <Optional />}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The same for several inputs that answer one question. */
export function GroupFrame({ id, label, hint, optional, error, children }: Props) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <fieldset aria-describedby={describedBy(id, hint, error)}>
        <legend className="label">
          {label} {optional && <Optional />}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

function HintAndError({ id, hint, error }: Pick<Props, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="error">
          <span className="sr-only">{t.form.errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  );
}
