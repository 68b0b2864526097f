import { longDate } from '@shared/format/dates';
import { Empty } from 'antd';
import { t } from '../text';
import { HearingEntry } from './HearingEntry';
import type { Hearing } from './useHearings';

/** Day by day, in the order of the hours. */
export function HearingList({ hearings, none }: { hearings: Hearing[]; none: string }) {
  if (hearings.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={none} />;
  const days = [...new Set(hearings.map((hearing) => hearing.on))];
  return (
    <>
      {days.map((day) => {
        const ofDay = hearings.filter((hearing) => hearing.on === day);
        return (
          <section key={day} className="hearing-day">
            <h2>
              {longDate(day)} <span className="muted">{t.hearings.count(ofDay.length)}</span>
            </h2>
            <ul className="plain-list">
              {ofDay.map((hearing) => (
                <HearingEntry key={hearing.id} hearing={hearing} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
