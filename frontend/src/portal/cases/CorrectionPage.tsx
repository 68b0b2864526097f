import { Link, useParams } from 'react-router-dom';
import { loadDraft } from '@shared/draft/formDraft';
import { longDate } from '@shared/format/dates';
import { portal } from '../api/portal';
import type { CaseAction, PortalCase } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { applicantsOf, CORRECTION, EXTENSION, isCorrection, type CorrectionAnswers } from './correction';
import { CorrectionForm } from './CorrectionForm';
import { ExtensionRequest } from './ExtensionRequest';

const words = t.correction;
/** Either of them asks for a correction. */
const RESPONDENT_NOTICE = 'respondent-change-notice';
const NOTICES = ['correction-notice', RESPONDENT_NOTICE];

export function CorrectionPage() {
  const { receiptNo = '' } = useParams();
  const found = useResource(() => portal.case(receiptNo), receiptNo);
  const kept = useResource(() => loadDraft<CorrectionAnswers>(portal.actDraft(receiptNo, CORRECTION)), receiptNo);
  const uploads = useResource(portal.procedures, 'procedures');
  const limits = uploads.state === 'ready' ? (uploads.value.find(isReconsideration)?.gates?.uploads ?? null) : null;
  return (
    <Page title={words.title}>
      <Loaded from={found}>
        {(value) => {
          const action = value.actions.find(isCorrection);
          const mayAsk = value.actions.some((each) => each.action === EXTENSION);
          return action ? (
            <>
              <Loaded from={kept}>
                {(draft) => (
                  <CorrectionForm
                    receiptNo={receiptNo}
                    items={action.items ?? []}
                    applicants={applicantsOf(action)}
                    limits={limits}
                    respondent={value.documents.some(({ template }) => template === RESPONDENT_NOTICE)}
                    kept={draft}
                  >
                    <What value={value} action={action} />
                  </CorrectionForm>
                )}
              </Loaded>
              {mayAsk && <ExtensionRequest receiptNo={receiptNo} action={EXTENSION} />}
            </>
          ) : (
            <p>{words.gone}</p>
          );
        }}
      </Loaded>
      <p>
        <Link to={`/cases/${encodeURIComponent(receiptNo)}`}>{t.paper.back}</Link>
      </p>
    </Page>
  );
}

const isReconsideration = ({ procedure }: { procedure: string }) => procedure === 'reconsideration';

/** What the notice asks for and until when. */
function What({ value, action }: { value: PortalCase; action: CaseAction }) {
  const notice = value.documents.find(({ template = '' }) => NOTICES.includes(template));
  return (
    <>
      <p>{words.lead}</p>
      <Notice tone="warning" title={action.until ? words.lastDay(longDate(action.until)) : words.title}>
        <p>{words.why}</p>
        {notice && (
          <Link to={`/cases/${encodeURIComponent(value.receiptNo)}/documents/${notice.id}`}>{words.readNotice}</Link>
        )}
      </Notice>
      {!action.items?.length && <p>{words.noItems}</p>}
    </>
  );
}
