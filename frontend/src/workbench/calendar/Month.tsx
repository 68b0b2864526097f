import { shortDate } from '@shared/format/dates';
import { t } from '../text';
import { dayKind } from './dayKind';
import { daysOf } from './months';
import type { Year } from './useCalendar';

const words = t.calendar;

interface Props {
  year: Year;
  month: number;
}

/** One month; a day that is not what its weekday says carries the word for it. */
export function Month({ year, month }: Props) {
  const named = new Map(year.days.map((day) => [day.date, day]));
  const days = daysOf(year.year, month);
  return (
    <section className="calendar__month" aria-label={words.month(month)}>
      <h2>{words.month(month)}</h2>
      <div className="calendar__grid">
        {words.weekdays.map((weekday) => (
          <span key={weekday} className="calendar__weekday" aria-hidden="true">
            {weekday}
          </span>
        ))}
        {days.map(({ iso, day, weekday }) => {
          const known = named.get(iso);
          const kind = dayKind(year, iso, weekday);
          const mark = kind === 'work' ? words.work : kind === 'off' ? words.off : '';
          const provisional = iso > year.finalThrough;
          return (
            <span
              key={iso}
              className={`calendar__day calendar__day--${kind}${provisional ? ' calendar__day--open' : ''}`}
              style={day === 1 ? { gridColumnStart: weekday + 1 } : undefined}
              title={known ? words.day(shortDate(iso), mark, known.nameZh) : undefined}
            >
              {day}
              {mark && <em>{mark}</em>}
            </span>
          );
        })}
      </div>
    </section>
  );
}
