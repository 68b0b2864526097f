import { Navigate, useParams } from 'react-router-dom';
import { portal } from '../api/portal';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useResource } from '../ui/useResource';
import { filedAs } from './draft/filedDrafts';
import { PROCEDURE } from './draft/putDraft';
import { useDraft } from './draft/useDraft';
import { StepPage } from './StepPage';
import { STEPS, stepOf } from './model/steps';

/** `/apply/{draft}/{step}`: reads the draft and shows the page of the step. */
export function FilingPage() {
  const { draftId = '', step: stepId } = useParams();
  const { session } = useSession();
  const username = session?.authenticated ? session.username : '';
  const draft = useDraft(draftId, username);
  const procedures = useResource(portal.procedures, 'procedures');
  const step = stepOf(stepId);
  const receiptNo = filedAs(draftId, username);

  if (receiptNo) return <Navigate to={`/cases/${encodeURIComponent(receiptNo)}/receipt`} replace />;
  if (!step) return <Navigate to={`/apply/${draftId}/${STEPS[0]?.id}`} replace />;
  if (draft.problem)
    return (
      <Page title={step.title}>
        <ProblemNotice problem={draft.problem} page />
      </Page>
    );
  if (!draft.answers)
    return (
      <p className="loading" role="status">
        {t.site.loading}
      </p>
    );
  const offered = procedures.state === 'ready' ? procedures.value.find((one) => one.procedure === PROCEDURE) : undefined;
  return (
    <StepPage
      key={step.id}
      step={step}
      draftId={draftId}
      draft={draft}
      answers={draft.answers}
      limits={offered?.gates?.uploads ?? null}
    />
  );
}
