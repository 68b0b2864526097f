import type { Problem } from '@shared/api/problem';
import { t } from '../text';
import { Notice } from './Notice';

export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  if (problem.status === 404)
    return (
      <Notice title={t.problem.notFoundTitle} live>
        <p>{t.problem.notFound}</p>
      </Notice>
    );
  return (
    <Notice tone="problem" title={t.problem.title} live>
      <p>{problem.message}</p>
      {retry && (
        <button type="button" className="button button-quiet" onClick={retry}>
          {t.problem.retry}
        </button>
      )}
    </Notice>
  );
}
