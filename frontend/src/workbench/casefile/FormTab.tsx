import type { StaffCase } from '../api/types';
import { answersOf } from './answers';

/** What the applicant wrote, as it came in. */
export function FormTab({ file }: { file: StaffCase }) {
  return (
    <dl className="facts facts--wide">
      {answersOf(file.form ?? {}).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
