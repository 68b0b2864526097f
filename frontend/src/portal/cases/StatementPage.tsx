import type { Language } from '@shared/text/statement';
import { Statement } from '@shared/ui/deadline/Statement';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { portal, statementFile } from '../api/portal';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/useResource';

/** How a date of the case was worked out, to be printed and kept. */
export function StatementPage() {
  const { receiptNo = '', deadlineId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const language: Language = address.get('lang') === 'en' ? 'en' : 'zh';
  const found = useResource(() => portal.explanation(receiptNo, deadlineId), deadlineId);
  return (
    <Loaded from={found} page>
      {(explanation) => (
        <div className="page page-wide">
          <p className="no-print">
            <Link to={`/cases/${encodeURIComponent(receiptNo)}`}>{t.paper.back}</Link>
          </p>
          <Statement
            explanation={explanation}
            language={language}
            numberName="receiptNo"
            number={receiptNo}
            pdf={statementFile(receiptNo, deadlineId)}
            onLanguage={(lang) => setAddress({ lang })}
          />
        </div>
      )}
    </Loaded>
  );
}
