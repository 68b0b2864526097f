import { t } from '../text';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';

const words = t.otherWays;

export function OtherWays() {
  return (
    <Page title={words.title} lead={words.lead}>
      <SummaryList rows={words.ways.map(({ name, text }) => ({ name, value: text }))} />
      <h2>{words.aidTitle}</h2>
      <p>{words.aid}</p>
      <h2>{words.agentTitle}</h2>
      <p>{words.agent}</p>
    </Page>
  );
}
