import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { asProblem } from '../api/asProblem';
import { portal } from '../api/portal';
import type { JustFiled } from '../cases/justFiled';
import { rememberFiled } from '../filing/draft/filedDrafts';
import { useSession } from '../session/sessionContext';
import { PETITION, type Petition } from './answers';

const NAME_LENGTH = 200;

interface Filing {
  id: string;
  procedureName: string;
  /** Saves what is not saved yet. */
  flush: () => Promise<void> | undefined;
  /** Nothing is to be saved any more. */
  finish: () => void;
  /** The server found something to mend. */
  onFaults: () => void;
}

/** Files a petition once. The draft's own id is the key: a second click, tab or try names the same filing. */
export function useFiling({ id, procedureName, flush, finish, onFaults }: Filing) {
  const navigate = useNavigate();
  const { session } = useSession();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const file = async ({ form, files }: Petition, about: string) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await flush();
      const named = files.length > 0 && { evidence: files.map(({ name }) => name.slice(0, NAME_LENGTH)) };
      const uploadIds = files.map(({ uploadId }) => uploadId);
      const filed = await portal.file({ procedure: PETITION, form: { ...form, ...named }, uploadIds }, id);
      finish();
      // The petition is filed whether or not its draft can be cleared away.
      await portal.removeDraft(id).catch(() => undefined);
      const state: JustFiled = { filed, procedure: PETITION, procedureName, about };
      if (session?.authenticated) rememberFiled(id, { username: session.username, receiptNo: filed.receiptNo });
      await navigate(`/cases/${encodeURIComponent(filed.receiptNo)}/receipt`, { replace: true, state });
    } catch (reason) {
      const refusal = asProblem(reason);
      setProblem(refusal);
      underWay.current = false;
      setBusy(false);
      if (refusal.errors.length > 0) onFaults();
    }
  };
  return { file, busy, problem };
}
