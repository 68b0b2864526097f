import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import { calculator as words } from '../../text/calculator';
import { AnswerView } from './AnswerView';
import './calculator.css';
import { FaultText } from './Field';
import { MainFields } from './MainFields';
import { MoreFields } from './MoreFields';
import { addressOf, questionOf, type Question, type Rule } from './question';
import { rulesOn, useAnswer } from './useAnswer';

/** The rules in force on the day; while they are read, or cannot be, those known before. */
function useRules(day: string): Rule[] {
  const [rules, setRules] = useState<Rule[]>([]);
  useEffect(() => {
    let left = false;
    rulesOn(day).then(
      (found) => left || setRules(found),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [day]);
  return rules;
}

/** From this day, by this rule, to that day, because; and backwards. The address holds the question, so it can be kept and sent. */
export function Calculator() {
  const [address, setAddress] = useSearchParams();
  const asked = address.toString();
  // Another address (back, a link) brings its own question; what is being typed is nobody's address yet.
  return <Asked key={asked} asked={asked} ask={(question) => setAddress(addressOf(question))} />;
}

function Asked({ asked, ask }: { asked: string; ask: (question: Question) => void }) {
  const [question, setQuestion] = useState(() => questionOf(new URLSearchParams(asked)));
  const [round, setRound] = useState(0);
  const rules = useRules(question.day);
  const outcome = useAnswer(asked, round);
  const form = useRef<HTMLFormElement>(null);
  const fault = outcome.state === 'refused' ? outcome.fault : undefined;
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [fault]);

  const set = (change: Partial<Question>) => setQuestion((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (addressOf(question).toString() === asked) setRound(round + 1);
    else ask(question);
  };
  return (
    <div className="calc">
      <form ref={form} className="calc__form" onSubmit={submit} noValidate>
        <MainFields question={question} set={set} fault={fault} rules={rules} />
        <MoreFields question={question} set={set} fault={fault} />
        {fault?.field === 'form' && <FaultText fault={fault} />}
        <button type="submit" className="calc__submit">
          {words.compute}
        </button>
      </form>
      <div>
        {outcome.state === 'asking' && <p role="status">{words.computing}</p>}
        {outcome.state === 'answered' && <AnswerView answer={outcome.answer} />}
      </div>
    </div>
  );
}
