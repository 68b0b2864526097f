import { Link } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { faultsOf } from '../../api/asProblem';
import { t } from '../../text';
import { Notice } from '../../ui/Notice';
import { stepThatOwns } from '../model/steps';

/** What the server complains about, each with the way to the page that asks for it. */
export function ServerFaults({ draftId, problem }: { draftId: string; problem: Problem }) {
  const faults = faultsOf(problem);
  if (faults.length === 0) return null;
  return (
    <Notice tone="problem" title={t.check.elsewhere} live>
      <ul>
        {faults.map((fault) => {
          const step = stepThatOwns(fault.at);
          return (
            <li key={fault.at + fault.message}>
              {step ? (
                <Link to={`/apply/${draftId}/${step.id}?change`} state={{ faults: faults.filter(ownedBy(step.id)) }}>
                  {fault.message}
                </Link>
              ) : (
                fault.message
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

const ownedBy = (id: string) => (fault: { at: string }) => stepThatOwns(fault.at)?.id === id;
