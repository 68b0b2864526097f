import { longDate } from '@shared/format/dates';
import { DeadlineBadge } from '@shared/ui/deadline/DeadlineBadge';
import { Button, Result } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { t } from '../text';
import { HandOut } from './HandOut';
import { counterForm, type FileableProcedure } from './useProcedures';
import type { Registered as Answer } from './useRegistration';

interface Props {
  answer: Answer;
  procedure: FileableProcedure | undefined;
  onNext: () => void;
  onAgain: () => void;
}

/** The numbers given and the clocks that run; a second act of the same applicant is a second application. */
export function Registered({ answer, procedure, onNext, onAgain }: Props) {
  const traits = procedure && counterForm(procedure)?.traits;
  const place = useRef<HTMLElement>(null);
  // Where the form was there is nothing any more: who types on lands at the numbers, and goes on from there.
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="panel register__done" ref={place} tabIndex={-1} aria-label={t.register.done(answer.caseNo)}>
      <Result
        status="success"
        title={t.register.done(answer.caseNo)}
        subTitle={t.register.receiptNo(answer.receiptNo)}
        extra={[
          <Link key="open" to={casePath(answer.caseNo)}>
            <Button type="primary">{t.register.open}</Button>
          </Link>,
          <Button key="next" onClick={onNext}>
            {traits?.oneActEach ? t.register.nextAct : t.register.next}
          </Button>,
          <Button key="again" onClick={onAgain}>
            {t.register.again}
          </Button>,
        ]}
      />
      <HandOut caseNo={answer.caseNo} />
      <h2 className="section-title">{t.register.deadlines}</h2>
      <ul className="plain-list entries">
        {answer.deadlines.map((deadline) => (
          <li key={deadline.id} className="entries__row">
            <span>
              <strong>{deadline.name}</strong> <span className="muted">{longDate(deadline.due)}</span>
            </span>
            <DeadlineBadge deadline={deadline} />
          </li>
        ))}
      </ul>
    </section>
  );
}
