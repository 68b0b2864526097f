import { t } from '../text';
import { Checkbox } from '../ui/form/Checkbox';
import { useField } from '../ui/form/FormContext';
import { GroupFrame } from '../ui/form/Frame';
import type { CorrectingApplicant } from './correction';

const AT = '/applicants';
const words = t.correction;

/** Whose correction it is, where this person acts for several who each correct for themselves. */
export function CorrectionApplicants({ applicants }: { applicants: CorrectingApplicant[] }) {
  const { id, error } = useField(AT);
  return (
    <div id={id} tabIndex={-1}>
      <GroupFrame id={id} label={words.applicants} hint={words.applicantsHint} error={error}>
        {applicants.map(({ id: party, name }) => (
          <Checkbox key={party} at={`${AT}/${party}`} label={name} />
        ))}
      </GroupFrame>
    </div>
  );
}
