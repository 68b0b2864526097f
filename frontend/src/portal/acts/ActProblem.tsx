import type { Problem } from '@shared/api/problem';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';

const words = t.acts;
const CONFLICT = 409;

/** Why the act was not taken; what the person typed stays either way. */
export function ActProblem({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null;
  if (problem.code === 'key_reused')
    return (
      <Notice tone="warning" live>
        <p>{words.alreadySent}</p>
      </Notice>
    );
  if (problem.status === CONFLICT)
    return (
      <Notice tone="warning" title={words.conflictTitle} live>
        <p>{problem.message}</p>
        <p>{words.kept}</p>
      </Notice>
    );
  return <ProblemNotice problem={problem} />;
}
