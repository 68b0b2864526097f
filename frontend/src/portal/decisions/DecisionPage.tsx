import { Link, useParams } from 'react-router-dom';
import { longDate } from '@shared/format/dates';
import { portal } from '../api/portal';
import type { PublishedDecision } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { useResource } from '../ui/useResource';

const words = t.decisions;

/** Of a petition an opinion is published, of a reconsideration a decision. */
const OPINION = 'recheck-opinion';

export function DecisionPage() {
  const { id = '' } = useParams();
  const found = useResource(() => portal.decision(id), `decision ${id}`);
  return (
    <Loaded from={found} page missing={<Missing />}>
      {(decision) => <Decision decision={decision} />}
    </Loaded>
  );
}

function Missing() {
  return (
    <Page title={words.missingTitle}>
      <p>{words.missing}</p>
      <p>
        <Link to="/decisions">{words.toList}</Link>
      </p>
    </Page>
  );
}

function Decision({ decision }: { decision: PublishedDecision }) {
  const paper = decision.kind === OPINION ? words.opinion : words.decision;
  return (
    <Page title={decision.title} caption={decision.number}>
      <SummaryList
        rows={[
          { name: words.organ, value: decision.organ },
          { name: paper.respondent, value: decision.respondent },
          { name: paper.orders, value: decision.orders },
          { name: paper.decidedOn, value: longDate(decision.decidedOn) },
          { name: words.publishedOn, value: longDate(decision.publishedOn) },
        ]}
      />
      <section>
        <h2>{words.text}</h2>
        {(decision.text ?? '').split('\n').map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </section>
      <p className="actions no-print">
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
        <Link to="/decisions">{words.back}</Link>
      </p>
    </Page>
  );
}
