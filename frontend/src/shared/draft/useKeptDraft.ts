import { useCallback, useEffect, useRef, useState } from 'react';
import { DraftSaver, type DraftState } from './draftSaver';

const PREFIX = 'kept.';
const nameOf = (key: string) => PREFIX + key;

function keptCopy<T>(key: string): DraftStart<T> | null {
  const kept = sessionStorage.getItem(nameOf(key));
  return kept === null ? null : (JSON.parse(kept) as DraftStart<T>);
}

/** What was typed must not stay behind on a computer that others use. */
export const forgetCopies = (): void =>
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(PREFIX))
    .forEach((name) => sessionStorage.removeItem(name));

/** The data a form starts with and the version on the server they came from. */
export interface DraftStart<T> {
  data: T;
  version: number;
}

/**
 * The data of a form, saved on the server as they are typed. A copy the server never got is taken up again after a reload, with
 * the version it grew from: if the server's went on meanwhile, the next save says so. `save` stores over the version seen and answers the new one.
 */
export function useKeptDraft<T extends object>(key: string, start: DraftStart<T>, save: (data: T, seen: number) => Promise<number>) {
  const [kept] = useState(() => keptCopy<T>(key));
  const [data, setData] = useState<T>(kept?.data ?? start.data);
  const [state, setState] = useState<DraftState>({ kind: kept ? 'restored' : 'clean' });
  const saver = useRef<DraftSaver | null>(null);
  const firstVersion = useRef(kept?.version ?? start.version);
  const latestSave = useRef(save);

  useEffect(() => {
    latestSave.current = save;
  });

  useEffect(() => {
    const made = new DraftSaver(
      {
        save: (draft, seen) => latestSave.current(draft as T, seen),
        keep: (draft) =>
          draft === null
            ? sessionStorage.removeItem(nameOf(key))
            : sessionStorage.setItem(nameOf(key), JSON.stringify({ data: draft, version: made.seen })),
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
  const amend = useCallback(
    (part: Partial<T> | ((now: T) => Partial<T>)) =>
      edit({ ...newest.current, ...(typeof part === 'function' ? part(newest.current) : part) }),
    [edit],
  );

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
