import type { CountedDays } from '../../api/deadline';
import { dayIn } from '../../format/dayIn';
import { statement, type Language } from '../../text/statement';
import './months.css';
import { monthsOf, type Day, type Month } from './months';

/** So many months at most; of a longer period those at either end. */
const MOST = 18;
const ENDS = 3;

interface Props {
  days: CountedDays[];
  language?: Language;
}

/** What became of each day of a period. Number, mark, border and shade each say it, so that colour is never needed. */
export function MonthStrip({ days, language = 'zh' }: Props) {
  const words = statement[language];
  const months = monthsOf(days);
  const whole = months.length <= MOST;
  const head = whole ? months : months.slice(0, ENDS);
  const uses = Object.keys(words.uses).filter((use) => days.some((span) => span.use === use));
  return (
    <div className="strip">
      <Months months={head} language={language} />
      {!whole && (
        <>
          <p className="strip__left-out">{words.leftOut(months.length - 2 * ENDS)}</p>
          <Months months={months.slice(-ENDS)} language={language} />
        </>
      )}
      <ul className="strip__legend">
        {uses.map((use) => (
          <li key={use}>
            <span className={`strip__day strip__day--${use}`} aria-hidden="true">
              <small>{use === 'counted' ? '1' : words.marks[use]}</small>
            </span>
            {words.uses[use]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Months({ months, language }: { months: Month[]; language: Language }) {
  return (
    <div className="strip__months">
      {months.map((month) => (
        <MonthTable key={`${month.year}-${month.month}`} month={month} language={language} />
      ))}
    </div>
  );
}

function MonthTable({ month: { year, month, before, days }, language }: { month: Month; language: Language }) {
  const words = statement[language];
  const cells: (Day | null)[] = [...Array<null>(before).fill(null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table className="strip__month">
      <caption>{words.month(year, month)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (day ? <DayCell key={day.date} day={day} language={language} /> : <td key={weekday} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Number and mark; a number of four digits leaves no room for a mark beside it. */
const signOf = (no: number | null, mark: string) => (no === null || (no >= 1000 && mark !== '') ? mark : `${no}${mark}`);

function DayCell({ day: { date, day, span, no }, language }: { day: Day; language: Language }) {
  if (!span) return <td className="strip__day strip__day--outside">{day}</td>;
  const words = statement[language];
  const name = language === 'zh' ? span.name : span.nameEn;
  const meaning = [dayIn(language, date), words.uses[span.use], name, no !== null && words.no(no)].filter(Boolean).join(' · ');
  return (
    <td className={`strip__day strip__day--${span.use}`} title={meaning} data-date={date}>
      {day}
      <small>{signOf(no, words.marks[span.use] ?? '')}</small>
    </td>
  );
}
