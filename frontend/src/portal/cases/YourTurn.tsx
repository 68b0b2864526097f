import { Link } from 'react-router-dom';
import type { Deadline } from '@shared/api/deadline';
import { longDate } from '@shared/format/dates';
import { pathOf } from '../acts/pathOf';
import type { CaseAction, PortalCase } from '../api/types';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { isCorrection } from './correction';
import { remedies } from './running';

const words = t.matter;
/** What the matter waits for. */
const isAsked = (action: CaseAction) => isCorrection(action) || action.action in words.yourTurn;

/** What the person is asked to do, and what they may do, each until when. */
export function YourTurn({ value }: { value: PortalCase }) {
  const open = remedies(value);
  return (
    <>
      {value.actions.filter(isAsked).map((action) => (
        <Notice key={action.action} tone="warning" title={words.yourTurn[action.action] ?? action.name}>
          {action.until && <p>{words.until(longDate(action.until))}</p>}
          <Link to={pathOf(value.receiptNo, action.action)} className="button">
            {action.name}
          </Link>
        </Notice>
      ))}
      {open.length > 0 && (
        <Notice title={words.remedyTitle}>
          {open.map((deadline) => (
            <Remedy key={deadline.id} value={value} deadline={deadline} />
          ))}
        </Notice>
      )}
    </>
  );
}

/** Until when, to whom, and where it can be done here, the way there: the act that asks has the key of the period. */
function Remedy({ value, deadline: { key, name, due, basis } }: { value: PortalCase; deadline: Deadline }) {
  const where = value.remedies.find(({ limit }) => limit === key);
  const ask = value.actions.find(({ action }) => action === key);
  return (
    <>
      <p>
        {words.remedy(name, longDate(due), words.cited(basis.law, basis.article ?? ''))}
        {where && words.remedyTo(where.body)}
      </p>
      {where && !where.here && <p className="hint">{words.remedyOutside}</p>}
      {ask && (
        <Link to={pathOf(value.receiptNo, key)} className="button">
          {ask.name}
        </Link>
      )}
    </>
  );
}
