import { longDate } from '@shared/format/dates';
import { Link, useParams } from 'react-router-dom';
import { type StaffCase } from '../api/types';
import { t } from '../text';
import { CaseActions } from './CaseActions';
import { CaseFile } from './CaseFile';
import { RelatedCases } from './RelatedCases';
import { useCase } from './useCase';

function OpenTasks({ file }: { file: StaffCase }) {
  return (
    <section className="panel">
      <h2 className="section-title">{t.casefile.openTasks}</h2>
      {file.tasks.length === 0 && <p className="muted">{t.casefile.noTasks}</p>}
      <ul className="plain-list entries">
        {file.tasks.map((task) => (
          <li key={task.id}>
            <Link to={`/tasks/${task.id}`}>{task.name}</Link>
            <div className="muted">
              {task.assignee ?? t.inbox.candidates(task.candidate)}
              {task.due && ` · ${t.casefile.due(longDate(task.due))}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A case with what can be done at it now. */
export default function CasePage() {
  const { caseNo = '' } = useParams();
  const file = useCase(caseNo).data;
  return (
    <div className="case-page">
      <CaseFile caseNo={caseNo} />
      {file && (
        <aside className="stack">
          <OpenTasks file={file} />
          <CaseActions file={file} />
          <RelatedCases file={file} />
        </aside>
      )}
    </div>
  );
}
