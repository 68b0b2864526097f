import { Link } from 'react-router-dom';
import { longDate } from '@shared/format/dates';
import type { CaseAction, PortalCase } from '../api/types';
import { t, type ActWords } from '../text';
import { pathOf } from './pathOf';

const words = t.acts;
/** Receipt of a document is confirmed where the document is read. */
const ELSEWHERE = ['acknowledge'];

/** What the person may do now: what each act does, until when, and by which article. */
export function ActList({ value }: { value: PortalCase }) {
  const open = value.actions.filter(({ action }) => !ELSEWHERE.includes(action));
  if (open.length === 0) return null;
  const { acts, heavy, actsLead } = t.ofProcedure(value.procedure);
  const lightFirst = [...open].sort((one, other) => Number(one.action in heavy) - Number(other.action in heavy));
  return (
    <section aria-labelledby="may-do">
      <h2 id="may-do">{words.title}</h2>
      <p className="hint">{actsLead}</p>
      <ul className="rows">
        {lightFirst.map((act) => (
          <Act key={act.action} act={act} told={acts[act.action]} path={pathOf(value.receiptNo, act.action)} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  act: CaseAction;
  told: ActWords | undefined;
  path: string;
}

function Act({ act: { action, name, basis, until, schema }, told, path }: Props) {
  const does = told?.does ?? (schema as { description?: string } | null | undefined)?.description;
  return (
    <li className="act">
      <Link to={path} aria-describedby={`act-${action}`}>
        {name}
      </Link>
      <div id={`act-${action}`}>
        {does && <p>{does}</p>}
        <p className="hint">
          {[until ? words.until(longDate(until)) : told?.when, basis.article && words.basis(basis.law, basis.article)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}
