import { Empty } from 'antd';
import type { Party, StaffCase } from '../api/types';
import { t } from '../text';

const words = t.casefile.partyList;
const ACTING_FOR_OTHERS = ['representative', 'agent', 'statutory-agent'];
/** In the order in which a decision names them; whoever acts for somebody stands with that side. */
const SIDES = ['applicant', 'respondent', 'third-party', 'interested-party'];

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

/** What an account or a unit of ours agreed to; an agent is reached for his principal. */
function served(party: Party): boolean {
  return party.electronicService !== undefined && party.role !== 'agent' && party.role !== 'statutory-agent';
}

function Entry({ party }: { party: Party }) {
  const acting = ACTING_FOR_OTHERS.includes(party.role);
  return (
    <li>
      <div className="entries__head">
        <strong>{party.name}</strong>
        <span className="muted">{party.roleName}</span>
        {acting && <span>{party.actsFor.length > 0 ? words.actsFor(party.actsFor.join(t.shell.listComma)) : words.notChosen}</span>}
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
  );
}

export function PartiesTab({ file: { parties, recusals, conflicts } }: { file: StaffCase }) {
  if (parties.length === 0) return <Empty description={t.casefile.none.parties} />;
  const sideOf = (party: Party): string => {
    if (!ACTING_FOR_OTHERS.includes(party.role)) return party.role;
    return parties.find(({ name, role }) => !ACTING_FOR_OTHERS.includes(role) && party.actsFor.includes(name))?.role ?? 'applicant';
  };
  const sides = [...new Set([...SIDES, ...parties.map(sideOf)])];
  return (
    <>
      {sides
        .map((side) => parties.filter((party) => sideOf(party) === side))
        .filter((there) => there.length > 0)
        .map((there) => (
          <section key={there[0]?.id} className="party-side">
            <h3 className="section-title">{there[0]?.roleName}</h3>
            <ul className="plain-list entries">
              {there.map((party) => (
                <Entry key={party.id} party={party} />
              ))}
            </ul>
          </section>
        ))}
      <ul className="plain-list entries">
        <KeptOut people={recusals} state={t.casefile.recused} />
        <KeptOut people={conflicts} state={t.casefile.conflictReported} />
      </ul>
    </>
  );
}
