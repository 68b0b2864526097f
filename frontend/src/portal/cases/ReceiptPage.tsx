import { useLocation, useParams } from 'react-router-dom';
import { portal } from '../api/portal';
import type { Filed } from '../api/types';
import type { Answers } from '../filing/model/answers';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { NextApplication } from './NextApplication';
import { Receipt } from './Receipt';

interface JustFiled {
  filed: Filed;
  answers: Answers;
}

/** The receipt: right after filing from the answer itself, later from the case. */
export function ReceiptPage() {
  const { receiptNo = '' } = useParams();
  const fresh = useLocation().state as JustFiled | null;
  return (
    <Page title={fresh ? t.receipt.title : t.receipt.pageTitle}>
      {fresh ? <Receipt filed={fresh.filed} about={aboutOf(fresh.answers)} /> : <Stored receiptNo={receiptNo} />}
      {fresh && <NextApplication answers={fresh.answers} receiptNo={receiptNo} />}
    </Page>
  );
}

const aboutOf = ({ respondent, act }: Answers) => t.receipt.aboutOf(respondent.name, act.content);

function Stored({ receiptNo }: { receiptNo: string }) {
  const found = useResource(() => portal.case(receiptNo), receiptNo);
  return (
    <Loaded from={found}>
      {({ caseNo, filedOn, title, deadlines }) => (
        <Receipt filed={{ receiptNo, caseNo, receivedOn: filedOn, deadlines }} about={title} />
      )}
    </Loaded>
  );
}
