import { client } from '@shared/api/client';
import { useSession } from '@shared/session/useSession';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { StaffCase } from '../api/types';
import { disputePath } from '../dispute/useDispute';
import { t } from '../text';
import { casePath } from './useCase';

/** The other cases of the dispute, and the way to register a further act of the same applicant (行政复议法第二十二条第四款). */
export function RelatedCases({ file }: { file: StaffCase }) {
  const { user } = useSession();
  const related = useQuery({
    queryKey: ['case', file.caseNo, 'related'],
    queryFn: () => client.get('/cases/{caseNo}/related', { path: { caseNo: file.caseNo } }),
  });
  const registers = user?.roles.includes('REGISTRAR') ?? false;
  if (!registers && (related.data ?? []).length === 0) return null;
  return (
    <section className="panel">
      <h2 className="section-title">{t.answers.related}</h2>
      <ul className="plain-list">
        {(related.data ?? []).map((other) => (
          <li key={other.caseNo}>
            <Link to={casePath(other.caseNo)}>{other.caseNo}</Link> <span className="muted">{other.stageName}</span>
            <div>{other.title}</div>
          </li>
        ))}
      </ul>
      {(related.data ?? []).length > 0 && (
        <p className="related__dispute">
          <Link to={disputePath(file.caseNo)}>{t.dispute.open}</Link>
        </p>
      )}
      {registers && <Link to={`/register?from=${encodeURIComponent(file.caseNo)}`}>{t.register.next}</Link>}
    </section>
  );
}
