import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { Frame, type Asked } from './Frame';
import { describedBy, useField } from './FormContext';

interface Props extends Asked {
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  width?: 'short' | 'medium' | 'full';
  suggestions?: string[];
}

export function TextField({ at, label, hint, optional, type, inputMode, autoComplete, width, suggestions }: Props) {
  const field = useField(at);
  return (
    <Frame id={field.id} label={label} hint={hint} optional={optional} error={field.error}>
      <input
        id={field.id}
        className={`input input-${width ?? 'full'}`}
        type={type ?? 'text'}
        inputMode={inputMode}
        autoComplete={autoComplete ?? 'off'}
        list={suggestions && `${field.id}-list`}
        value={field.value}
        onChange={(event) => field.change(event.target.value)}
        aria-invalid={field.error ? true : undefined}
        aria-required={!optional}
        aria-describedby={describedBy(field.id, hint, field.error)}
      />
      {suggestions && (
        <datalist id={`${field.id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Frame>
  );
}
