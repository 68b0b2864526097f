import { Empty } from 'antd';
import type { Party, StaffCase } from '../api/types';
import { t } from '../text';

function details(party: Party): [string, string][] {
  return Object.entries(party.details ?? {})
    .filter(([key, value]) => key in t.casefile.details && typeof value === 'string' && value !== '')
    .map(([key, value]) => [t.casefile.details[key] ?? key, String(value)]);
}

/** Who keeps out of the case, or has reported to have to, and why. */
function KeptOut({ people = [], state }: { people: StaffCase['recusals']; state: string }) {
  return people.map(({ user, ground }) => (
    <li key={user} className="entries__head">
      <strong>{user}</strong>
      <span className="muted">
        {state} · {ground}
      </span>
    </li>
  ));
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
            {party.electronicService !== undefined && (
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
      <KeptOut people={file.recusals} state={t.casefile.recused} />
      <KeptOut people={file.conflicts} state={t.casefile.conflictReported} />
    </ul>
  );
}
