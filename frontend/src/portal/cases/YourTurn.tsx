import { Link } from 'react-router-dom';
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
          {open.map(({ id, name, due, basis }) => (
            <p key={id}>{words.remedy(name, longDate(due), words.cited(basis.law, basis.article ?? ''))}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
