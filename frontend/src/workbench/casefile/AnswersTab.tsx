import { instant } from '@shared/format/dates';
import { Empty } from 'antd';
import type { Answer } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './answers.css';
import { FormLines } from './FormLines';
import { useAnswers } from './useAnswers';

function Entry({ answer }: { answer: Answer }) {
  return (
    <li className={answer.returned ? 'answer__returned' : undefined}>
      <div className="entries__head">
        <strong>{answer.name}</strong>
        {answer.outcomeName && <span className="answer__outcome">{answer.outcomeName}</span>}
        {answer.party && <span>{answer.party}</span>}
        <span className="muted">{t.casefile.submitted(answer.by, instant(answer.at))}</span>
      </div>
      <FormLines lines={answer.lines} />
    </li>
  );
}

/** Every opinion, reply and record of the case, latest first. */
export function AnswersTab({ caseNo }: { caseNo: string }) {
  const found = useAnswers(caseNo);
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  if (found.data.answers.length === 0) return <Empty description={t.answers.none} />;
  return (
    <ol className="plain-list entries">
      {found.data.answers.toReversed().map((answer, index) => (
        <Entry key={index} answer={answer} />
      ))}
    </ol>
  );
}
