import { cite, type Explanation } from '../../api/deadline';
import { dayIn, weekdayIn } from '../../format/dayIn';
import { statement, type Language } from '../../text/statement';

interface Props {
  explanation: Explanation;
  language: Language;
  /** What the case goes by here: a name such as the case number, and its value. */
  number?: [string, string] | undefined;
}

/** All that is known of a time limit beside how it is counted. */
export function ExplanationFacts({ explanation, language, number }: Props) {
  const words = statement[language];
  const { deadline, start, calendar } = explanation;
  const said = (text: { zh: string; en: string } | null | undefined) => text?.[language];
  const day = (iso: string) => weekdayIn(language, iso);
  const facts: [string, string | null | undefined][] = [
    ...(number ? [number] : []),
    [words.limit, said(explanation.name)],
    [words.actor, said(explanation.actor)],
    [words.basis, cite(deadline.basis)],
    [words.verified, words.verifiedAs[deadline.verified]],
    [words.note, said(explanation.note)],
    [words.start, words.fact(said(start.name) ?? '', day(start.on))],
    [words.proof, start.proof],
    [words.due, deadline.due ? day(deadline.due) : words.open],
    [words.rawEnd, deadline.rawEnd && deadline.rawEnd !== deadline.due ? day(deadline.rawEnd) : null],
    // A period that only had to end, or a right that lapsed: nothing was left undone.
    [words.state, words.states[deadline.state === 'missed' && deadline.level === 'done' ? 'over' : deadline.state]],
    [words.status, words.statuses[deadline.status]],
    [words.consequence, said(explanation.consequence)],
    [words.policies, explanation.policies.map(({ name, text }) => words.policy(said(name) ?? '', said(text) ?? '')).join('\n')],
    [words.computedOn, dayIn(language, explanation.computedOn)],
    [words.calendar, words.edition(calendar.number, dayIn(language, calendar.settledThrough))],
  ];
  return (
    <dl className="deadline-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
