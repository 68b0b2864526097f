import { Route, Routes } from 'react-router-dom';
import { AccessPage } from '../access/AccessPage';
import { PaperPage } from '../access/PaperPage';
import { ActPage } from '../acts/ActPage';
import { NotFound } from '../layout/NotFound';
import { CaseList } from './CaseList';
import { CasePage } from './CasePage';
import { CorrectionPage } from './CorrectionPage';
import { DocumentPage } from './DocumentPage';
import { ReceiptPage } from './ReceiptPage';
import { StatementPage } from './StatementPage';

export default function Cases() {
  return (
    <Routes>
      <Route index element={<CaseList />} />
      <Route path=":receiptNo" element={<CasePage />} />
      <Route path=":receiptNo/receipt" element={<ReceiptPage />} />
      <Route path=":receiptNo/documents/:documentId" element={<DocumentPage />} />
      <Route path=":receiptNo/deadlines/:deadlineId/statement" element={<StatementPage />} />
      <Route path=":receiptNo/correction" element={<CorrectionPage />} />
      <Route path=":receiptNo/acts/:action" element={<ActPage />} />
      <Route path=":receiptNo/access" element={<AccessPage />} />
      <Route path=":receiptNo/access/:paper" element={<PaperPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
