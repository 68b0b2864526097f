import { Alert } from 'antd';
import { Link } from 'react-router-dom';
import { t } from '../text';
import type { Refusal } from './useBulkActs';

/** The tasks an act at many was refused for, each with its own reason. */
export function Refusals({ refusals, onClose }: { refusals: Refusal[]; onClose: () => void }) {
  if (refusals.length === 0) return null;
  const list = (
    <ul className="plain-list">
      {refusals.map(({ item, why }) => (
        <li key={item.id}>
          <Link to={`/tasks/${item.id}`}>{item.name}</Link> · {item.caseNo}
          {t.inbox.because}
          {why}
        </li>
      ))}
    </ul>
  );
  return <Alert className="inbox__refusals" type="warning" showIcon closable={{ onClose }} title={t.inbox.bulkRefused(refusals.length)} description={list} />;
}
