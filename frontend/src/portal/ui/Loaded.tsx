import type { ReactNode } from 'react';
import { t } from '../text';
import { ProblemNotice } from './ProblemNotice';
import type { Resource } from './useResource';

interface Props<T> {
  from: Resource<T> & { reload: () => void };
  children: (value: T) => ReactNode;
}

/** The value once it is there; before that, or instead, a plain word. */
export function Loaded<T>({ from, children }: Props<T>) {
  if (from.state === 'ready') return children(from.value);
  if (from.state === 'failed') return <ProblemNotice problem={from.problem} retry={from.reload} />;
  return (
    <p className="loading" role="status">
      {t.site.loading}
    </p>
  );
}
