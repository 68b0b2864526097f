import { lazy, Suspense } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { portal } from '../api/portal';
import { filedAs } from '../filing/draft/filedDrafts';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { PETITION } from './answers';
import { loadPetition } from './usePetition';

// The form library is large and comes only to those who open a form.
const Making = lazy(() => import('./Making'));

/** `/petition/{draft}` and `/petition/{draft}/check`: reads the form and what was typed into it. */
export function PetitionPage() {
  const { draftId = '', step } = useParams();
  const found = useResource(async () => {
    const [procedures, kept] = await Promise.all([portal.procedures(), loadPetition(draftId)]);
    return { procedure: procedures.find((one) => one.procedure === PETITION && one.fileable), kept };
  }, draftId);
  const { session } = useSession();
  const receiptNo = session?.authenticated ? filedAs(draftId, session.username) : undefined;

  if (receiptNo) return <Navigate to={`/cases/${encodeURIComponent(receiptNo)}/receipt`} replace />;
  return (
    <Loaded from={found} page>
      {({ procedure, kept }) =>
        procedure ? (
          <Suspense
            fallback={
              <p className="loading" role="status">
                {t.acts.loading}
              </p>
            }
          >
            <Making key={draftId} draftId={draftId} check={step === 'check'} procedure={procedure} kept={kept} />
          </Suspense>
        ) : (
          <Page title={t.petition.title}>
            <p>{t.petition.gone}</p>
          </Page>
        )
      }
    </Loaded>
  );
}
