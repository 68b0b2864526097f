import { longDate } from '@shared/format/dates';
import { t } from '../text';
import type { NoticeDay } from './useCalendar';

const words = t.publication;

/** The days a notice names, in their order, each with the words it was read from. */
export function NoticeDays({ days }: { days: NoticeDay[] }) {
  return (
    <ul className="plain-list notice-days" aria-label={words.days}>
      {days
        .toSorted((one, other) => one.date.localeCompare(other.date))
        .map((day) => (
          <li key={day.date}>
            <span>{longDate(day.date)}</span>
            <span className={`notice-days__kind notice-days__kind--${day.kind}`}>{day.kind === 'off' ? words.off : words.work}</span>
            <span>{day.nameZh}</span>
            <span className="muted">{day.sentence}</span>
          </li>
        ))}
    </ul>
  );
}
