import { Empty } from 'antd';
import type { Party, StaffCase } from '../api/types';
import { t } from '../text';

const ACTING_FOR_OTHERS = ['representative', 'agent'];

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
      <KeptOut people={file.recusals} state={t.casefile.recused} />
      <KeptOut people={file.conflicts} state={t.casefile.conflictReported} />
    </ul>
  );
}
