import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '@shared/api/problem';
import { asProblem } from '../api/asProblem';

export type Resource<T> =
  | { state: 'loading' }
  | { state: 'failed'; problem: Problem }
  | { state: 'ready'; value: T };

/** Reads once when shown and again on demand; an answer that comes after its page was left is dropped. */
export function useResource<T>(load: () => Promise<T>, key: string): Resource<T> & { reload: () => void } {
  const [found, setFound] = useState<{ key: string; resource: Resource<T> }>();
  const [round, setRound] = useState(0);
  const id = `${key}#${round}`;

  useEffect(() => {
    let left = false;
    const keep = (resource: Resource<T>) => left || setFound({ key: id, resource });
    load().then(
      (value) => keep({ state: 'ready', value }),
      (reason: unknown) => keep({ state: 'failed', problem: asProblem(reason) }),
    );
    return () => {
      left = true;
    };
    // The key stands for what `load` closes over.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);

  const reload = useCallback(() => setRound((past) => past + 1), []);
  const resource: Resource<T> = found?.key === id ? found.resource : { state: 'loading' };
  return { ...resource, reload };
}
