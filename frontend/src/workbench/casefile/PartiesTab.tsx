import { Empty } from 'antd';
import type { Party, StaffCase } from '../api/types';
import { t } from '../text';

const ACTING_FOR_OTHERS = ['representative', 'agent'];

function details(party: Party): [string, string][] {
  return Object.entries(party.details ?? {})
    .filter(([key, value]) => key in t.casefile.details && typeof value === 'string' && value !== '')
    .map(([key, value]) => [t.casefile.details[key] ?? key, String(value)]);
}

/** Documents are served on the parties themselves, not on those who act for them. */
function served(party: Party): boolean {
  return party.electronicService !== undefined && !ACTING_FOR_OTHERS.includes(party.role);
}

export function PartiesTab({ file }: { file: StaffCase }) {
  if (file.parties.length === 0) return <Empty description={t.casefile.none.parties} />;
  return (
    <ul className="plain-list entries">
      {file.parties.map((party) => (
        <li key={party.id}>
          <div className="entries__head">
            <strong>{party.name}</strong>
            <span className="muted">{party.roleName}</span>
            {served(party) && (
              <span className="muted">{party.electronicService ? t.casefile.electronic : t.casefile.notElectronic}</span>
            )}
          </div>
          <dl className="facts">
            {details(party).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
      {(file.recusals ?? []).map((recusal) => (
        <li key={recusal.user} className="entries__head">
          <strong>{recusal.user}</strong>
          <span className="muted">
            {t.casefile.recused} · {recusal.ground}
          </span>
        </li>
      ))}
    </ul>
  );
}
