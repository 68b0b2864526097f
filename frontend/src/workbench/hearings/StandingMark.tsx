import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, StopOutlined, UserOutlined } from '@ant-design/icons';
import type { Standing } from './state';

const SIGNS = { open: ClockCircleOutlined, ready: UserOutlined, note: ExclamationCircleOutlined, done: CheckCircleOutlined, off: StopOutlined };

/** The sign and the words of how an appointment stands: never colour alone. */
export function StandingMark({ standing }: { standing: Standing }) {
  const Sign = SIGNS[standing.tone];
  return (
    <span className={`hearing-mark hearing-mark--${standing.tone}`}>
      <Sign aria-hidden /> {standing.text}
    </span>
  );
}

/** The sign alone, where the words stand beside it in another place. */
export function StandingSign({ standing }: { standing: Standing }) {
  const Sign = SIGNS[standing.tone];
  return <Sign className={`hearing-mark hearing-mark--${standing.tone}`} aria-label={standing.text} />;
}
