import type { Problem } from '@shared/api/problem';
import { t } from '../text';
import { Notice } from './Notice';

interface Props {
  problem: Problem;
  title?: string | undefined;
  retry?: () => void;
}

export function ProblemNotice({ problem, title = t.problem.title, retry }: Props) {
  if (problem.status === 404)
    return (
      <Notice title={t.problem.notFoundTitle} live>
        <p>{t.problem.notFound}</p>
      </Notice>
    );
  return (
    <Notice tone="problem" title={title} live>
      <p>{problem.message}</p>
      {retry && (
        <button type="button" className="button button-quiet" onClick={retry}>
          {t.problem.retry}
        </button>
      )}
    </Notice>
  );
}
