import { Link, useParams } from 'react-router-dom';
import { portal } from '../api/portal';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';

const words = t.access;

/** What an open paper of the respondent says. */
export function PaperPage() {
  const { receiptNo = '', paper = '' } = useParams();
  const found = useResource(() => portal.accessPaper(receiptNo, paper), paper);
  const back = (
    <p>
      <Link to={`/cases/${encodeURIComponent(receiptNo)}/access`}>{words.back}</Link>
    </p>
  );
  return (
    <Loaded from={found} page>
      {({ kind, name, lines }) => (
        <Page title={name} caption={kind === name ? words.title : kind}>
          {lines.map((line) => (
            <section key={line.name} className="paper">
              {line.name !== name && <h2>{line.name}</h2>}
              <p className="prose">{line.text}</p>
            </section>
          ))}
          {kind !== name && <p className="hint">{words.ofEvidence}</p>}
          {back}
        </Page>
      )}
    </Loaded>
  );
}
