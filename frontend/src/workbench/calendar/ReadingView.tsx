import { Alert } from 'antd';
import { t } from '../text';
import { NoticeDays } from './NoticeDays';
import type { Reading } from './useCalendar';

const words = t.publication;

/** What was understood of a notice, for a person to check day by day. */
export function ReadingView({ reading }: { reading: Reading }) {
  const off = reading.days.filter((day) => day.kind === 'off').length;
  return (
    <div className="stack notice-import__reading">
      {reading.contradictions.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={words.contradictions}
          description={
            <ul>
              {reading.contradictions.map(({ sentence, zh }) => (
                <li key={sentence + zh}>
                  {zh}
                  <div className="muted">{sentence}</div>
                </li>
              ))}
            </ul>
          }
        />
      )}
      {reading.unread.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={words.unread}
          description={
            <ul>
              {reading.unread.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          }
        />
      )}
      <strong>{words.readDays(off, reading.days.length - off)}</strong>
      <NoticeDays days={reading.days} />
    </div>
  );
}
