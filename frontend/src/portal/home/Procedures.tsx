import { portal } from '../api/portal';
import type { Procedure, ProcedureLimit } from '../api/types';
import { t } from '../text';
import { useResource } from '../ui/useResource';

const words = t.procedures;

/** What can be filed here, as the server declares it: limits and papers with their articles. */
export function Procedures() {
  const found = useResource(portal.procedures, 'procedures');
  if (found.state === 'loading') return null;
  if (found.state === 'failed') return <p className="hint">{words.failed}</p>;
  return (
    <section>
      <h2>{words.title}</h2>
      {found.value
        .filter((one) => one.fileable && tellsSomething(one))
        .map((procedure) => (
          <Offered key={procedure.procedure} procedure={procedure} />
        ))}
    </section>
  );
}

/** Some are filed at any time and with no paper. */
const tellsSomething = ({ gates }: Procedure) => Boolean(gates?.timeLimits?.length || gates?.requiredPapers?.length);

function Offered({ procedure: { name, gates } }: { procedure: Procedure }) {
  const limits = gates?.timeLimits ?? [];
  const papers = gates?.requiredPapers ?? [];
  return (
    <details className="details">
      <summary>{name}</summary>
      {limits.length > 0 && (
        <>
          <h3>{words.limits}</h3>
          <table className="table">
            <tbody>
              {limits.map((limit) => (
                <LimitRow key={limit.rule} limit={limit} />
              ))}
            </tbody>
          </table>
          {limits.some(unconfirmed) && <p className="hint">{words.unconfirmedWhy}</p>}
        </>
      )}
      {papers.length > 0 && (
        <>
          <h3>{words.papers}</h3>
          <ul>
            {papers.map((paper) => (
              <li key={paper.name}>
                {paper.name}
                {paper.when && <span className="hint"> {paper.when}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

const unconfirmed = ({ verified }: ProcedureLimit) => verified === 'unconfirmed';

function LimitRow({ limit }: { limit: ProcedureLimit }) {
  return (
    <tr>
      <th scope="row">
        {limit.name}
      </th>
      <td>{words.length(limit.length, words.units[limit.unit] ?? '')}</td>
      <td>
        {words.basis(limit.basis.law, limit.basis.article ?? '')}
        {unconfirmed(limit) && <span className="tag">{words.unconfirmed}</span>}
      </td>
    </tr>
  );
}
