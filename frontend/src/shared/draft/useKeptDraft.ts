import { useCallback, useEffect, useRef, useState } from 'react';
import { DraftSaver, type DraftState } from './draftSaver';

const nameOf = (key: string) => `draft.${key}`;

function keptCopy<T>(key: string): T | null {
  const kept = sessionStorage.getItem(nameOf(key));
  return kept === null ? null : (JSON.parse(kept) as T);
}

/** The data a form starts with and the version on the server they came from. */
export interface DraftStart<T> {
  data: T;
  version: number;
}

/**
 * The data of a form, saved on the server as they are typed. A copy the server never got is taken up again after a reload.
 * `save` stores over the version seen and answers the new one.
 */
export function useKeptDraft<T extends object>(key: string, start: DraftStart<T>, save: (data: T, seen: number) => Promise<number>) {
  const [kept] = useState(() => keptCopy<T>(key));
  const [data, setData] = useState<T>(kept ?? start.data);
  const [state, setState] = useState<DraftState>({ kind: kept ? 'restored' : 'clean' });
  const saver = useRef<DraftSaver | null>(null);
  const firstVersion = useRef(start.version);
  const latestSave = useRef(save);

  useEffect(() => {
    latestSave.current = save;
  });

  useEffect(() => {
    const made = new DraftSaver(
      {
        save: (draft, seen) => latestSave.current(draft as T, seen),
        keep: (draft) =>
          draft === null ? sessionStorage.removeItem(nameOf(key)) : sessionStorage.setItem(nameOf(key), JSON.stringify(draft)),
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
  }, [key]);

  const newest = useRef(data);
  const edit = useCallback((changed: T) => {
    newest.current = changed;
    setData(changed);
    saver.current?.edit(changed as Record<string, unknown>);
  }, []);

  /** Changes some members; what was typed elsewhere and is not drawn yet stays. */
  const amend = useCallback((part: Partial<T>) => edit({ ...newest.current, ...part }), [edit]);

  /** Settles a conflict with the copy to go on with. */
  const resolve = useCallback((chosen: T, seen: number) => {
    newest.current = chosen;
    setData(chosen);
    return saver.current?.resolve(chosen as Record<string, unknown>, seen);
  }, []);

  /** The act is done: nothing is saved any more. */
  const finish = useCallback(() => {
    saver.current?.stop();
    sessionStorage.removeItem(nameOf(key));
  }, [key]);

  return {
    data,
    state,
    edit,
    amend,
    resolve,
    finish,
    flush: () => saver.current?.flush(),
    /** The version an act that rests on the draft names. */
    seen: () => saver.current?.seen ?? start.version,
    /** Such an act was refused because someone else saved in between. */
    outdated: (refusal: unknown) => saver.current?.refused(refusal),
  };
}
