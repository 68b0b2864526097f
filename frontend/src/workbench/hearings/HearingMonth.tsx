import { longDate } from '@shared/format/dates';
import { today } from '@shared/session/today';
import { useState } from 'react';
import { dayKind } from '../calendar/dayKind';
import { daysOf } from '../calendar/months';
import { useYear } from '../calendar/useCalendar';
import { t } from '../text';
import { HearingList } from './HearingList';
import './month.css';
import { StandingSign } from './StandingMark';
import { standingOf } from './state';
import type { Hearing } from './useHearings';

const words = t.hearings;
/** What a field of the month has room for. */
const SHOWN = 3;

function Short({ hearing }: { hearing: Hearing }) {
  const off = hearing.state === 'POSTPONED' || hearing.state === 'CANCELLED';
  return (
    <span className={off ? 'month-entry month-entry--off' : 'month-entry'}>
      <StandingSign standing={standingOf(hearing)} /> {hearing.at ?? ''} {hearing.title}
    </span>
  );
}

interface Props {
  year: number;
  month: number;
  hearings: Hearing[];
}

/** The month as a sheet; the chosen day is told in full below. */
export function HearingMonth({ year, month, hearings }: Props) {
  const now = today();
  const calendar = useYear(year).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? hearings.find((hearing) => hearing.on >= now)?.on ?? hearings[0]?.on ?? null;
  return (
    <>
      <div className="month">
        {words.weekdays.map((weekday) => (
          <span key={weekday} className="month__weekday" aria-hidden="true">
            {weekday}
          </span>
        ))}
        {daysOf(year, month).map(({ iso, day: number, weekday }) => {
          const ofDay = hearings.filter((hearing) => hearing.on === iso);
          const kind = dayKind(calendar?.year === year ? calendar : undefined, iso, weekday);
          const rest = kind === 'off' || kind === 'weekend';
          const classes = ['month__day', iso === now && 'month__day--today', iso === day && 'month__day--chosen', rest && 'month__day--rest'];
          return (
            <button
              key={iso}
              type="button"
              className={classes.filter(Boolean).join(' ')}
              style={number === 1 ? { gridColumnStart: weekday + 1 } : undefined}
              aria-label={words.dayOf(longDate(iso), ofDay.length)}
              aria-pressed={iso === day}
              onClick={() => setChosen(iso)}
            >
              <span className="month__number">
                {number} {kind === 'off' && <i>{t.calendar.off}</i>}
                {kind === 'work' && <i>{t.calendar.work}</i>} {iso === now && <em>{words.today}</em>}
              </span>
              {ofDay.slice(0, SHOWN).map((hearing) => (
                <Short key={hearing.id} hearing={hearing} />
              ))}
              {ofDay.length > SHOWN && <span className="month__more">{words.more(ofDay.length - SHOWN)}</span>}
              {ofDay.length > 0 && <span className="month__count">{ofDay.length}</span>}
            </button>
          );
        })}
      </div>
      {day && <HearingList hearings={hearings.filter((hearing) => hearing.on === day)} none={words.noneOnDay} />}
    </>
  );
}
