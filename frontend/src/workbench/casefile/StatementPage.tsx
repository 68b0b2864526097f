import type { Language } from '@shared/text/statement';
import { Statement } from '@shared/ui/deadline/Statement';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { casePath, useExplanation } from './useCase';

/** 《期限计算说明》 of a time limit, to be printed and kept. */
export default function StatementPage() {
  const { caseNo = '', id = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const language: Language = address.get('lang') === 'en' ? 'en' : 'zh';
  const explanation = useExplanation(caseNo, id);
  if (explanation.error) return <Failure error={explanation.error} retry={() => void explanation.refetch()} />;
  if (!explanation.data) return <Loading />;
  return (
    <>
      <p className="no-print">
        <Link to={casePath(caseNo)}>{t.casefile.backToCase}</Link>
      </p>
      <Statement
        explanation={explanation.data}
        language={language}
        numberName="caseNo"
        number={caseNo}
        pdf={`/api${casePath(caseNo)}/deadlines/${encodeURIComponent(id)}/statement.pdf`}
        onLanguage={(lang) => setAddress({ lang })}
      />
    </>
  );
}
