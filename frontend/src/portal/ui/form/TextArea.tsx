import { Frame, type Asked } from './Frame';
import { describedBy, useField } from './FormContext';

export function TextArea({ at, label, hint, optional, rows = 5 }: Asked & { rows?: number }) {
  const field = useField(at);
  return (
    <Frame id={field.id} label={label} hint={hint} optional={optional} error={field.error}>
      <textarea
        id={field.id}
        className="input input-full"
        rows={rows}
        value={field.value}
        onChange={(event) => field.change(event.target.value)}
        aria-invalid={field.error ? true : undefined}
        aria-required={!optional}
        aria-describedby={describedBy(field.id, hint, field.error)}
      />
    </Frame>
  );
}
