import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { loadDraft } from '@shared/draft/formDraft';
import { portal } from '../api/portal';
import type { CaseAction, PortalCase } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { ActReceipt } from './ActReceipt';
import type { Sent, Typed } from './typed';

// The form library is large and comes only to those who open a form.
const ActForm = lazy(() => import('./ActForm'));
const words = t.acts;

/** One act at the case: its form, drawn from its schema, and afterwards its receipt. */
export function ActPage() {
  const { receiptNo = '', action = '' } = useParams();
  const found = useResource(() => portal.case(receiptNo), receiptNo);
  return (
    <Loaded from={found} page>
      {(value) => <Act value={value} action={value.actions.find((each) => each.action === action)} />}
    </Loaded>
  );
}

function Act({ value, action }: { value: PortalCase; action: CaseAction | undefined }) {
  const [sent, setSent] = useState<Sent>();
  const back = (
    <p className="no-print">
      <Link to={`/cases/${encodeURIComponent(value.receiptNo)}`}>{t.paper.back}</Link>
    </p>
  );
  if (sent && action)
    return (
      <Page title={words.doneTitle(action.name)} caption={value.title}>
        <ActReceipt action={action} sent={sent} />
        {back}
      </Page>
    );
  return (
    <Page title={action?.name ?? words.title} caption={value.title} lead={action && t.ofProcedure(value.procedure).acts[action.action]?.does}>
      {action ? <Form value={value} action={action} onSent={setSent} /> : <p>{words.gone}</p>}
      {back}
    </Page>
  );
}

function Form({ value: { receiptNo, procedure }, action, onSent }: { value: PortalCase; action: CaseAction; onSent: (sent: Sent) => void }) {
  const path = portal.actDraft(receiptNo, action.action);
  const kept = useResource(() => loadDraft<Typed>(path), path);
  const procedures = useResource(portal.procedures, 'procedures');
  const limits = procedures.state === 'ready' ? (procedures.value[0]?.gates?.uploads ?? null) : null;
  return (
    <Loaded from={kept}>
      {(draft) => (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <ActForm receiptNo={receiptNo} action={action} heavy={t.ofProcedure(procedure).heavy[action.action]} limits={limits} kept={draft} onSent={onSent} />
        </Suspense>
      )}
    </Loaded>
  );
}
