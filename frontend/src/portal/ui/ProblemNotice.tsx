import type { Problem } from '@shared/api/problem';
import { Link } from 'react-router-dom';
import { t } from '../text';
import { Notice } from './Notice';

interface Props {
  problem: Problem;
  title?: string | undefined;
  retry?: () => void;
  /** It makes the whole page: where trying again is of no use, it shows the way back. */
  page?: boolean | undefined;
}

export function ProblemNotice({ problem, title = t.problem.title, retry, page }: Props) {
  const back = page && (
    <p>
      <Link to="/cases">{t.problem.toCases}</Link>
    </p>
  );
  if (problem.status === 404)
    return (
      <Notice title={t.problem.notFoundTitle} live>
        <p>{t.problem.notFound}</p>
        {back}
      </Notice>
    );
  return (
    <Notice tone="problem" title={title} live>
      <p>{problem.message}</p>
      {problem.status === 403
        ? back
        : retry && (
            <button type="button" className="button button-quiet" onClick={retry}>
              {t.problem.retry}
            </button>
          )}
    </Notice>
  );
}
