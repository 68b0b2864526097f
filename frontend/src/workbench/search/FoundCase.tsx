import { shortDate } from '@shared/format/dates';
import { DeadlineBadge } from '@shared/ui/deadline/DeadlineBadge';
import { Link } from 'react-router-dom';
import type { CaseRow } from '../api/types';
import { casePath } from '../casefile/useCase';

/** A case in the list of results. */
export function FoundCase({ row }: { row: CaseRow }) {
  return (
    <li className="case-row">
      <div>
        <Link to={casePath(row.caseNo)}>{row.caseNo}</Link>
        <div>{row.title}</div>
      </div>
      <div>{row.stageName}</div>
      <div>{shortDate(row.receivedOn)}</div>
      <div>
        {row.deadline && (
          <>
            <div>
              {row.deadline.name} {shortDate(row.deadline.due)}
            </div>
            <DeadlineBadge deadline={row.deadline} />
          </>
        )}
      </div>
      <div>
        {row.accountable}
        <div className="muted">{row.unit}</div>
      </div>
    </li>
  );
}
