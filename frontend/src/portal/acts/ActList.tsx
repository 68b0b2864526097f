import { Link } from 'react-router-dom';
import { longDate } from '@shared/format/dates';
import type { CaseAction, PortalCase } from '../api/types';
import { CORRECTION, EXTENSION } from '../cases/correction';
import { t } from '../text';

const words = t.acts;
/** Receipt of a document is confirmed where the document is read. */
const ELSEWHERE = ['acknowledge'];
/** The notice to correct has a page of its own, with an answer to each of its items. */
const ON_THE_NOTICE = [CORRECTION, EXTENSION];

const pathOf = (receiptNo: string, action: string) =>
  `/cases/${encodeURIComponent(receiptNo)}/${ON_THE_NOTICE.includes(action) ? 'correction' : `acts/${action}`}`;

/** What the person may do now: what each act does, until when, and by which article. */
export function ActList({ value }: { value: PortalCase }) {
  const open = value.actions.filter(({ action }) => !ELSEWHERE.includes(action));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="may-do">
      <h2 id="may-do">{words.title}</h2>
      <p className="hint">{words.lead}</p>
      <ul className="rows">
        {open.map((act) => (
          <Act key={act.action} act={act} path={pathOf(value.receiptNo, act.action)} />
        ))}
      </ul>
    </section>
  );
}

function Act({ act: { action, name, basis, until, schema }, path }: { act: CaseAction; path: string }) {
  const told = words.known[action];
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
