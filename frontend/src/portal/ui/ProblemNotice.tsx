import type { Problem } from '@shared/api/problem';
import { t } from '../text';
import { Notice } from './Notice';

export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  return (
    <Notice tone="problem" title={t.problem.title} live>
      <p>{problem.status === 404 ? t.problem.notFound : problem.message}</p>
      {retry && problem.status !== 404 && (
        <button type="button" className="button button-quiet" onClick={retry}>
          {t.problem.retry}
        </button>
      )}
    </Notice>
  );
}
