import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { asProblem, faultsOf } from '../../api/asProblem';
import { portal } from '../../api/portal';
import type { JustFiled } from '../../cases/justFiled';
import { useSession } from '../../session/sessionContext';
import { t } from '../../text';
import { rememberFiled } from '../draft/filedDrafts';
import { dropKeptAnswers } from '../draft/keptAnswers';
import { PROCEDURE } from '../draft/putDraft';
import type { Answers } from '../model/answers';
import { toForm } from '../model/toForm';

/** Files the application once. The draft's own id is the key: a second click, tab or try names the same filing. */
export function useSubmit(draftId: string, answers: Answers) {
  const navigate = useNavigate();
  const { session } = useSession();
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
      const about = t.receipt.aboutOf(answers.respondent.name, answers.act.content);
      const state: JustFiled = { filed, procedure: PROCEDURE, procedureName: t.site.reconsideration, about, answers };
      if (session?.authenticated) rememberFiled(draftId, { username: session.username, receiptNo: filed.receiptNo });
      await navigate(`/cases/${encodeURIComponent(filed.receiptNo)}/receipt`, { replace: true, state });
    } catch (reason) {
      setProblem(asProblem(reason));
      underWay.current = false;
      setBusy(false);
    }
  };
  return { submit, busy, problem, faults };
}
