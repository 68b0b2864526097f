import type { ReactNode } from 'react';
import { t } from '../text';
import { Page } from './Page';
import { ProblemNotice } from './ProblemNotice';
import type { Resource } from './useResource';

interface Props<T> {
  from: Resource<T> & { reload: () => void };
  /** The value makes a whole page, so what stands in its place must be one too. */
  page?: boolean;
  /** What a page of its own says where there is nothing of that name, instead of the word that fits every page. */
  missing?: ReactNode;
  children: (value: T) => ReactNode;
}

/** The value once it is there; before that, or instead, a plain word. */
export function Loaded<T>({ from, page, missing, children }: Props<T>) {
  if (from.state === 'ready') return children(from.value);
  if (from.state === 'failed' && from.problem.status === 404 && missing) return missing;
  if (from.state === 'failed') {
    const notice = <ProblemNotice problem={from.problem} retry={from.reload} page={page} />;
    return page ? <Page title={t.site.service}>{notice}</Page> : notice;
  }
  return (
    <p className="loading" role="status">
      {t.site.loading}
    </p>
  );
}
