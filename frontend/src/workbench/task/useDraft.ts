import { client } from '@shared/api/client';
import { startOf } from '@shared/ui/form/start';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Task } from '../api/types';
import { DraftSaver, type Data, type DraftState } from './draftSaver';

const keyOf = (id: string) => `draft.${id}`;

function keptCopy(id: string): Data | null {
  const kept = sessionStorage.getItem(keyOf(id));
  return kept === null ? null : (JSON.parse(kept) as Data);
}

/** The form's data, saved as it is typed. A copy the server never got is taken up again after a reload. */
export function useDraft(task: Task) {
  const [kept] = useState(() => keptCopy(task.id));
  const [data, setData] = useState<Data>(() => kept ?? { ...startOf(task.schema ?? {}), ...task.data });
  const [state, setState] = useState<DraftState>({ kind: kept ? 'restored' : 'clean' });
  const saver = useRef<DraftSaver | null>(null);
  const { id, version } = task;
  const firstVersion = useRef(version);

  useEffect(() => {
    const made = new DraftSaver(
      {
        save: async (draft, seen) => (await client.put('/tasks/{id}/draft', { path: { id }, body: { data: draft }, version: seen })).version,
        keep: (draft) =>
          draft === null ? sessionStorage.removeItem(keyOf(id)) : sessionStorage.setItem(keyOf(id), JSON.stringify(draft)),
        changed: setState,
      },
      firstVersion.current,
    );
    saver.current = made;
    const online = () => void made.flush();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      void made.flush().finally(() => made.stop());
    };
  }, [id]);

  const edit = useCallback((changed: Data) => {
    setData(changed);
    saver.current?.edit(changed);
  }, []);

  /** Settles a conflict with the copy to go on with. */
  const resolve = useCallback((chosen: Data, seen: number) => {
    setData(chosen);
    return saver.current?.resolve(chosen, seen);
  }, []);

  const finish = useCallback(() => {
    saver.current?.stop();
    sessionStorage.removeItem(keyOf(id));
  }, [id]);

  return { data, state, edit, resolve, finish, flush: () => saver.current?.flush() };
}
