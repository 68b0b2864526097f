import { Link, useParams } from 'react-router-dom';
import { loadDraft } from '@shared/draft/formDraft';
import { portal } from '../api/portal';
import type { PortalCase } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { EvidenceForm } from './EvidenceForm';
import { EVIDENCE, type Evidence } from './useEvidence';

const words = t.evidence;

export function EvidencePage() {
  const { receiptNo = '' } = useParams();
  const found = useResource(() => portal.case(receiptNo), receiptNo);
  const kept = useResource(() => loadDraft<Evidence>(portal.actDraft(receiptNo, EVIDENCE)), receiptNo);
  const procedures = useResource(portal.procedures, 'procedures');
  const limits = procedures.state === 'ready' ? (procedures.value[0]?.gates?.uploads ?? null) : null;
  return (
    <Page title={words.title}>
      <Loaded from={found}>
        {(value) =>
          value.actions.some(({ action }) => action === EVIDENCE) ? (
            <Loaded from={kept}>{(draft) => <EvidenceForm receiptNo={receiptNo} limits={limits} kept={draft} />}</Loaded>
          ) : (
            <p>{words.gone}</p>
          )
        }
      </Loaded>
      <p>
        <Link to={`/cases/${encodeURIComponent(receiptNo)}`}>{t.paper.back}</Link>
      </p>
    </Page>
  );
}

/** The way there, while the case takes further material. */
export function AddEvidence({ value }: { value: PortalCase }) {
  if (!value.actions.some(({ action }) => action === EVIDENCE)) return null;
  return (
    <p>
      <Link to={`/cases/${encodeURIComponent(value.receiptNo)}/evidence`}>{words.title}</Link>
    </p>
  );
}
