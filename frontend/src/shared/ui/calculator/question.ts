import type { Schemas } from '../../api/contract';

export type Mode = 'forward' | 'before' | 'act';
export type Rule = Schemas['RulesRule'];

export interface Suspended {
  from: string;
  to: string;
}

export interface Extended {
  amount: string;
  unit: string;
}

/** What the form holds, as typed; empty where nothing is. The address of the page holds the same. */
export interface Question {
  mode: Mode;
  rule: string;
  amount: string;
  unit: string;
  day: string;
  began: string;
  time: string;
  counts: boolean;
  noRoll: boolean;
  suspended: Suspended[];
  extended: Extended[];
  asOf: string;
  closes: string;
}

const MODES: Mode[] = ['forward', 'before', 'act'];
const WORDS = ['rule', 'amount', 'unit', 'day', 'began', 'time', 'asOf', 'closes'] as const;

export const firstUnit = (mode: Mode) => (mode === 'before' ? 'working_days_before' : 'working_days');

export function questionOf(address: URLSearchParams): Question {
  const mode = MODES.find((one) => one === address.get('mode')) ?? 'forward';
  const word = (name: string) => address.get(name) ?? '';
  const pairs = (name: string, between: string) => address.getAll(name).map((pair): [string, string] => {
    const [first = '', second = ''] = pair.split(between);
    return [first, second];
  });
  return {
    mode,
    rule: word('rule'),
    amount: word('amount'),
    unit: word('unit') || firstUnit(mode),
    day: word('day'),
    began: word('began'),
    time: word('time'),
    counts: address.has('counts'),
    noRoll: address.has('noRoll'),
    suspended: pairs('suspended', '..').map(([from, to]) => ({ from, to })),
    extended: pairs('extended', '.').map(([amount, unit]) => ({ amount, unit })),
    asOf: word('asOf'),
    closes: word('closes'),
  };
}

export function addressOf(question: Question): URLSearchParams {
  const address = new URLSearchParams({ mode: question.mode });
  WORDS.filter((name) => question[name] !== '').forEach((name) => address.set(name, question[name]));
  if (question.counts) address.set('counts', '1');
  if (question.noRoll) address.set('noRoll', '1');
  question.suspended.forEach(({ from, to }) => address.append('suspended', `${from}..${to}`));
  question.extended.forEach(({ amount, unit }) => address.append('extended', `${amount}.${unit}`));
  return address;
}

/** A length that is no whole number goes out as none, so that the server says what is wrong with it. */
const whole = (typed: string) => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null);
const some = (typed: string) => (typed === '' ? null : typed);

/**
 * The period as the server is asked for it.
 *
 * @param rule the chosen rule, whose length, unit and roll-over stand above what was typed; null for a free one
 */
export function periodOf(question: Question, rule: Rule | null): Schemas['PeriodQuestion'] {
  const backward = question.mode === 'before';
  const timed = question.mode === 'forward' && question.time !== '' && question.day !== '';
  return {
    unit: rule?.unit ?? question.unit,
    amount: rule?.length ?? whole(question.amount),
    start: question.mode === 'act' ? null : some(question.day),
    startInstant: timed ? `${question.day}T${question.time}:00+08:00` : null,
    startDayCounts: !backward && question.counts,
    rollOver: rule ? rule.rolls : !question.noRoll,
    suspensions: backward ? [] : question.suspended.map(({ from, to }) => ({ from: some(from), to: some(to) })),
    extensions: backward ? [] : question.extended.map(({ amount, unit }) => ({ amount: whole(amount), unit })),
    calendarAsOf: some(question.asOf),
    inPersonCloses: some(question.closes),
  } as Schemas['PeriodQuestion'];
}

/** Whether a rule answers questions of this kind. */
export const fits = (rule: Rule, mode: Mode) => rule.unit.endsWith('_before') === (mode === 'before');
