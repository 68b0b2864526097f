import { Link } from 'react-router-dom';
import { t } from '../text';
import { Page } from '../ui/Page';
import { List } from './List';

const words = t.eligibility;

export function CanIApply() {
  return (
    <Page title={words.title} lead={words.lead}>
      <h2>{words.youTitle}</h2>
      <p>{words.you}</p>
      <h2>{words.organTitle}</h2>
      <p>{words.organ}</p>
      <h2>{words.timeTitle}</h2>
      <List entries={words.time} />
      <p className="hint">{words.timeBasis}</p>
      <h2>{words.firstTitle}</h2>
      <p>{words.firstLead}</p>
      <List entries={words.first} />
      <h2>{words.notTitle}</h2>
      <p>{words.notLead}</p>
      <List entries={words.not} />
      <h2>{words.eitherTitle}</h2>
      <p>{words.either}</p>
      <h2>{words.disputeTitle}</h2>
      <p>{words.dispute}</p>
      <p>
        <Link to="/apply" className="button button-start">
          {words.start}
        </Link>
      </p>
    </Page>
  );
}
