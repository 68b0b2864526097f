import { Button } from 'antd';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { useCarried, useLinkedCases, type Found } from '../dispute/useDispute';
import { t } from '../text';
import './linked.css';
import { namedIn, type Carried } from './linking';

const words = t.linked;

interface Props {
  procedure: string;
  form: Record<string, unknown>;
  /** The case it was linked with by hand. */
  relatedTo: string | undefined;
  onUse: (carried: Carried | null) => void;
}

function Suggestion({ found, procedure, used, onUse }: { found: Found; procedure: string; used: boolean; onUse: Props['onUse'] }) {
  const { file } = found;
  const carrying = useCarried(file.caseNo, procedure);
  const carried = carrying.data;
  const use = async () => {
    const answer = carried ?? (await carrying.refetch()).data;
    if (answer) onUse({ caseNo: file.caseNo, form: answer.form as Carried['form'] });
  };
  const names = file.parties.map((party) => party.name).join(words.comma);
  return (
    <li className={used ? 'linked linked--used' : 'linked'}>
      <div>
        <Link to={casePath(file.caseNo)} target="_blank">
          {file.caseNo}
        </Link>{' '}
        {file.title}
        <div className="muted">
          {file.procedureName} · {file.closing ?? file.stageName} · {words.by[found.by]?.(found.number ?? '')}
          {found.sameParty && found.by !== 'PARTY' && ` · ${words.sameParty}`}
        </div>
        <div className="muted">{words.partiesOf(names)}</div>
        {carried && carried.papers.length > 0 && (
          <details>
            <summary>{words.papers(carried.papers.length)}</summary>
            <ul>
              {carried.papers.map((paper) => (
                <li key={paper}>{paper}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {used ? (
        <Button aria-pressed onClick={() => onUse(null)}>
          {words.undo}
        </Button>
      ) : (
        <Button
          type="primary"
          ghost
          loading={carrying.isFetching}
          aria-label={words.useOf(file.caseNo)}
          onClick={() => void use()}
        >
          {words.use}
        </Button>
      )}
    </li>
  );
}

/** Cases of the same dispute, found while the party or a document number is typed; which of them it is, a person says. */
export function LinkedCases({ procedure, form, relatedTo, onUse }: Props) {
  const { numbers, people } = namedIn(form);
  const found = useLinkedCases(numbers, people);
  const cases = found.data ?? [];
  return (
    <div aria-live="polite">
      {cases.length > 0 && (
        <section className="panel" aria-label={words.title}>
          <h2 className="section-title">{words.title}</h2>
          <p className="muted">{words.hint}</p>
          <ul className="plain-list">
            {cases.map((each) => (
              <Suggestion key={each.file.caseNo} found={each} procedure={procedure} used={relatedTo === each.file.caseNo} onUse={onUse} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
