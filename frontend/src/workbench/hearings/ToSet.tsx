import { civilDate, shortDate } from '@shared/format/dates';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { t } from '../text';
import type { ToSet as Waiting } from './useHearings';

const words = t.hearings;

/** The cases that were summoned and have no day yet, the longest waiting first. */
export function ToSet({ cases }: { cases: Waiting[] }) {
  if (cases.length === 0) return null;
  return (
    <section className="panel">
      <h2 className="section-title">{words.toSet(cases.length)}</h2>
      <p className="muted">{words.toSetHint}</p>
      <ul className="plain-list to-set">
        {cases.map((waiting) => (
          <li key={waiting.taskId}>
            <Link to={casePath(waiting.caseNo)}>{waiting.caseNo}</Link> {waiting.title}
            <div className="muted">{[waiting.court, waiting.stageName, words.since(shortDate(civilDate(new Date(waiting.since))))].filter(Boolean).join(' · ')}</div>
            <Link to={`/tasks/${waiting.taskId}`}>{waiting.taskName}</Link> <span className="muted">{waiting.assignee}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
