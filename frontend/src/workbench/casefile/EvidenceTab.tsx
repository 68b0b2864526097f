import { longDate } from '@shared/format/dates';
import { Empty, Tag } from 'antd';
import type { Evidence, StaffCase } from '../api/types';
import { t } from '../text';

function Entry({ piece }: { piece: Evidence }) {
  const words = t.casefile.evidence;
  return (
    <li className="entries__row">
      <div>
        <div className="entries__head">
          <strong className="entries__name">
            {piece.position}. {piece.name}
          </strong>
          <span>{piece.kindName}</span>
          {piece.supplement && <Tag>{words.supplement}</Tag>}
          {piece.unusableBecause && <Tag color="error">{words.unusable}</Tag>}
        </div>
        <div className="muted">{words.provided(piece.providedBy, longDate(piece.providedOn))}</div>
        {piece.proves && <div>{words.proves(piece.proves)}</div>}
        {piece.unusableBecause && <div>{words.because(piece.unusableBecause)}</div>}
      </div>
    </li>
  );
}

/** The evidence piece by piece: whose it is, what it proves, and what may not be used. */
export function EvidenceTab({ file }: { file: StaffCase }) {
  if (file.evidence.length === 0) return <Empty description={t.casefile.none.evidence} />;
  return (
    <ul className="plain-list entries">
      {file.evidence.map((piece) => (
        <Entry key={piece.position} piece={piece} />
      ))}
    </ul>
  );
}
