import { useEffect, useState } from 'react';
import { client } from '../../api/client';
import type { Schemas } from '../../api/contract';
import { calculator as words } from '../../text/calculator';
import { faultOf, type Fault } from './faults';
import { periodOf, questionOf, type Question, type Rule } from './question';

export type Answer =
  | { kind: 'period'; question: Question; rule: Rule | null; period: Schemas['PeriodAnswer'] }
  | { kind: 'act'; question: Question; rule: Rule | null; found: Schemas['CalculatorActAnswer'] };

export type Outcome = { state: 'none' } | { state: 'asking' } | { state: 'refused'; fault: Fault } | { state: 'answered'; answer: Answer };

/** Of the law in force on the day; of today while there is no day. */
export const rulesOn = (day: string) => client.get('/deadlines/rules', { query: { on: day === '' ? undefined : day } });

async function ask(question: Question): Promise<Answer> {
  const rule = question.rule === '' ? null : ((await rulesOn(question.day)).find(({ id }) => id === question.rule) ?? undefined);
  if (rule === undefined) throw new UnknownRule();
  const period = periodOf(question, rule);
  return question.mode === 'act'
    ? {
        kind: 'act',
        question,
        rule,
        found: await client.post('/deadlines/earliest-start', { body: { actedOn: question.day || null, period } as Schemas['CalculatorActQuestion'] }),
      }
    : { kind: 'period', question, rule, period: await client.post('/deadlines/compute', { body: period }) };
}

class UnknownRule extends Error {}

const refusal = (error: unknown): Fault => (error instanceof UnknownRule ? { field: 'rule', message: words.ruleUnknown } : faultOf(error));

/** The answer to the question in the address; none while the address asks nothing. */
export function useAnswer(address: string, round: number): Outcome {
  const key = `${address}#${round}`;
  const asks = new URLSearchParams(address).has('mode');
  const [found, setFound] = useState<{ key: string; outcome: Outcome }>();
  useEffect(() => {
    if (!asks) return;
    let left = false;
    const keep = (outcome: Outcome) => left || setFound({ key, outcome });
    ask(questionOf(new URLSearchParams(address))).then(
      (answer) => keep({ state: 'answered', answer }),
      (error: unknown) => keep({ state: 'refused', fault: refusal(error) }),
    );
    return () => {
      left = true;
    };
  }, [asks, address, key]);
  if (!asks) return { state: 'none' };
  return found?.key === key ? found.outcome : { state: 'asking' };
}
