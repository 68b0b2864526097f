import { t } from '../../text';
import { GroupFrame, type Asked } from './Frame';
import { useField } from './FormContext';

const BOXES = [
  { name: t.form.year, width: 'input-year', length: 4 },
  { name: t.form.month, width: 'input-day', length: 2 },
  { name: t.form.day, width: 'input-day', length: 2 },
] as const;

/** A day a person remembers or reads from a paper: three boxes, no calendar to page through. */
export function DateField({ at, label, hint, optional }: Asked) {
  const field = useField(at);
  const typed = [...field.value.split('-'), '', '', ''].slice(0, 3);
  const change = (index: number, part: string) => {
    const next = typed.map((old, place) => (place === index ? part.replace(/\D/g, '') : old));
    field.change(next.every((part) => part === '') ? '' : next.join('-'));
  };
  return (
    <GroupFrame id={field.id} label={label} hint={hint} optional={optional} error={field.error}>
      <div className="date">
        {BOXES.map((box, index) => (
          <label key={box.name} className="date-part">
            <input
              id={index === 0 ? field.id : undefined}
              className={`input ${box.width}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={box.length}
              value={typed[index]}
              onChange={(event) => change(index, event.target.value)}
              aria-invalid={field.error ? true : undefined}
            />
            <span>{box.name}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
