import { shortDate } from '@shared/format/dates';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { t } from '../text';
import { disputePath, type DisputeCase } from './useDispute';
import type { DisputeRow } from './useDisputes';

const standing = (file: DisputeCase) => (file.closing ? t.dispute.ended(file.closing) : t.dispute.now(file.stageName));

/** A dispute in the list: its title leads to the whole, each case to its own file. */
export function FoundDispute({ row }: { row: DisputeRow }) {
  return (
    <li className="dispute-row">
      <div>
        <Link to={disputePath(row.cases[0]?.caseNo ?? '')}>{row.title}</Link>
        <div className="muted">{t.disputes.count(row.cases.length)}</div>
      </div>
      <ul className="plain-list">
        {row.cases.map((file) => (
          <li key={file.caseNo}>
            {file.procedureName} <Link to={casePath(file.caseNo)}>{file.caseNo}</Link> <span className="muted">{standing(file)}</span>
          </li>
        ))}
      </ul>
      <div>{shortDate(row.begunOn)}</div>
      <div>{t.disputes.states[row.state]}</div>
    </li>
  );
}
