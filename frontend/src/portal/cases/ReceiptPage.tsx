import { useLocation, useParams } from 'react-router-dom';
import { portal } from '../api/portal';
import type { JustFiled } from './justFiled';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';
import { NextApplication } from './NextApplication';
import { Receipt } from './Receipt';

/** The receipt: right after filing from the answer itself, later from the case. */
export function ReceiptPage() {
  const { receiptNo = '' } = useParams();
  const fresh = useLocation().state as JustFiled | null;
  return (
    <Page title={fresh ? t.ofProcedure(fresh.procedure).filedTitle : t.receipt.pageTitle}>
      {fresh ? <Receipt {...fresh} /> : <Stored receiptNo={receiptNo} />}
      {fresh?.answers && <NextApplication answers={fresh.answers} receiptNo={receiptNo} />}
    </Page>
  );
}

function Stored({ receiptNo }: { receiptNo: string }) {
  const found = useResource(() => portal.case(receiptNo), receiptNo);
  return (
    <Loaded from={found}>
      {({ caseNo, filedOn, title, deadlines, procedure, procedureName, stage, stages }) => (
        <Receipt
          filed={{ receiptNo, caseNo, receivedOn: filedOn, deadlines }}
          procedure={procedure}
          procedureName={procedureName}
          about={title}
          begun={stage !== stages[0]?.id}
        />
      )}
    </Loaded>
  );
}
