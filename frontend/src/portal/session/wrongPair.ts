import { Problem } from '@shared/api/problem';
import { asProblem } from '../api/asProblem';
import { t } from '../text';

/** Says nothing about which of the two was wrong. */
export function wrongPair(reason: unknown): never {
  const problem = asProblem(reason);
  throw problem.status === 401 ? new Problem(401, { code: problem.code, detail: t.session.unknownPair }) : problem;
}
