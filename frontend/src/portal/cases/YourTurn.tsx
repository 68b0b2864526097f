import { Link } from 'react-router-dom';
import { longDate } from '@shared/format/dates';
import type { PortalCase } from '../api/types';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { isCorrection } from './correction';

export function YourTurn({ value }: { value: PortalCase }) {
  const open = value.actions.filter(isCorrection);
  return open.map((action) => (
    <Notice key={action.action} tone="warning" title={action.name}>
      {action.until && <p>{t.matter.until(longDate(action.until))}</p>}
      <Link to={`/cases/${encodeURIComponent(value.receiptNo)}/correction`} className="button">
        {action.name}
      </Link>
    </Notice>
  ));
}
