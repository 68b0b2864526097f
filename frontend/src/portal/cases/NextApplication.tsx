import { useNavigate } from 'react-router-dom';
import { keepAnswers } from '../filing/draft/keptAnswers';
import { newDraft } from '../filing/draft/newDraft';
import { sameApplicant, type Answers } from '../filing/model/answers';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import { Notice } from '../ui/Notice';

/** 行政复议法第二十二条第四款: the other act needs its own application, the applicant need not be typed again. */
export function NextApplication({ answers, receiptNo }: { answers: Answers; receiptNo: string }) {
  const navigate = useNavigate();
  const { session } = useSession();
  const begin = () => {
    const id = newDraft();
    if (session?.authenticated) {
      keepAnswers(id, { username: session.username, answers: sameApplicant(answers, receiptNo) });
    };
    void navigate(`/apply/${id}/respondent`);
  };
  return (
    <div className="no-print">
      <Notice tone={answers.asked.moreActs === 'yes' ? 'warning' : 'info'} title={t.receipt.anotherTitle}>
        <p>{t.receipt.another}</p>
        <button type="button" className="button button-quiet" onClick={begin}>
          {t.receipt.anotherStart}
        </button>
      </Notice>
    </div>
  );
}
