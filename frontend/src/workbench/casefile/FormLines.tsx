import type { Schemas } from '@shared/api/contract';
import './answers.css';

/** A filled form to read, as the server put it in words. */
export function FormLines({ lines }: { lines: Schemas['FormLine'][] }) {
  return (
    <dl className="form-lines">
      {lines.map((line, index) => (
        <div key={index} className={line.parts.length > 0 ? 'form-lines__group' : undefined}>
          <dt>{line.title}</dt>
          <dd>{line.parts.length > 0 ? <FormLines lines={line.parts} /> : line.text}</dd>
        </div>
      ))}
    </dl>
  );
}
