import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { asProblem, faultsOf } from '../../api/asProblem';
import { portal } from '../../api/portal';
import { dropKeptAnswers } from '../draft/keptAnswers';
import { PROCEDURE } from '../draft/putDraft';
import type { Answers } from '../model/answers';
import { toForm } from '../model/toForm';

/** Files the application once. The draft's own id is the key: a second click, tab or try names the same filing. */
export function useSubmit(draftId: string, answers: Answers) {
  const navigate = useNavigate();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const faults = useMemo(() => (problem ? faultsOf(problem) : []), [problem]);

  const submit = async () => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const uploadIds = answers.uploads.map((file) => file.uploadId);
      const relatedTo = answers.asked.relatedTo || undefined;
      const form = toForm(answers);
      const filed = await portal.file({ procedure: PROCEDURE, form, uploadIds, ...(relatedTo && { relatedTo }) }, draftId);
      dropKeptAnswers(draftId);
      // The application is filed whether or not its draft can be cleared away.
      await portal.removeDraft(draftId).catch(() => undefined);
      await navigate(`/cases/${encodeURIComponent(filed.receiptNo)}/receipt`, { replace: true, state: { filed, answers } });
    } catch (reason) {
      setProblem(asProblem(reason));
      underWay.current = false;
      setBusy(false);
    }
  };
  return { submit, busy, problem, faults };
}
