import { instant } from '@shared/format/dates';
import { Collapse, Empty } from 'antd';
import type { Answer, StaffCase } from '../api/types';
import { t } from '../text';
import { linesOf } from './titled';

function Lines({ answer }: { answer: Answer }) {
  const lines = linesOf(answer.form, answer.schema ?? {});
  if (lines.length === 0) return <p className="muted">{t.casefile.blankForm}</p>;
  return (
    <dl className="facts facts--wide">
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was written and decided in the tasks done so far, the latest open: who reviews or consents reads here what it is about. */
export function AnswersTab({ file }: { file: StaffCase }) {
  if (file.answers.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.casefile.none.answers} />;
  const answers = file.answers.toReversed();
  const withText = answers.findIndex((answer) => linesOf(answer.form, answer.schema ?? {}).length > 1);
  return (
    <Collapse
      defaultActiveKey={[0, Math.max(withText, 0)].map(String)}
      items={answers.map((answer, index) => ({
        key: String(index),
        label: (
          <div className="entries__head">
            <strong>{answer.name}</strong>
            {answer.outcome && <span>{answer.outcome}</span>}
            <span className="muted">{t.casefile.given(answer.by, instant(answer.at))}</span>
          </div>
        ),
        children: <Lines answer={answer} />,
      }))}
    />
  );
}
