import { Link } from 'react-router-dom';
import type { Fault } from '../../ui/form/checks';
import { ErrorSummary } from '../../ui/form/ErrorSummary';
import { stepThatOwns } from '../model/steps';

/** What the server complains about, each with the way to the page that asks for it. */
export function ServerFaults({ draftId, faults }: { draftId: string; faults: Fault[] }) {
  const onPage = (id: string) => faults.filter((fault) => stepThatOwns(fault.at)?.id === id);
  return (
    <ErrorSummary faults={faults}>
      {(fault) => {
        const step = stepThatOwns(fault.at);
        return step ? (
          <Link to={`/apply/${draftId}/${step.id}?change`} state={{ faults: onPage(step.id) }}>
            {fault.message}
          </Link>
        ) : (
          fault.message
        );
      }}
    </ErrorSummary>
  );
}
