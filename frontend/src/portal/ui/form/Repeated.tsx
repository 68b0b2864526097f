import type { ReactNode } from 'react';
import { useForm } from './FormContext';
import { read } from './pointer';

interface Props {
  at: string;
  blank: unknown;
  title: (number: number) => string;
  add: string;
  remove: (number: number) => string;
  max: number;
  children: (at: string) => ReactNode;
}

/** A list to which entries can be added and from which they can be taken; at least one entry is shown. */
export function Repeated({ at, blank, title, add, remove, max, children }: Props) {
  const { values, set } = useForm();
  const found = read(values, at);
  const items: unknown[] = Array.isArray(found) && found.length > 0 ? found : [blank];
  const without = (index: number) => items.filter((_, place) => place !== index);
  return (
    <div className="repeated">
      {items.map((_, index) => (
        <section key={index} className="repeated-item" aria-label={title(index + 1)}>
          {children(`${at}/${index}`)}
          {items.length > 1 && (
            <button type="button" className="button-link" onClick={() => set(at, without(index))}>
              {remove(index + 1)}
            </button>
          )}
        </section>
      ))}
      {items.length < max && (
        <button type="button" className="button button-quiet" onClick={() => set(at, [...items, blank])}>
          {add}
        </button>
      )}
    </div>
  );
}
