import { Link, useParams } from 'react-router-dom';
import { shortDate } from '@shared/format/dates';
import { ActList } from '../acts/ActList';
import { portal } from '../api/portal';
import type { PortalCase } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { useResource } from '../ui/useResource';
import { Clocks } from './Clocks';
import { History } from './History';
import { Materials } from './Materials';
import { Papers } from './Papers';
import { Progress } from './Progress';
import { Responsible } from './Responsible';
import { Served } from './Served';
import { Suspended } from './Suspended';
import { YourTurn } from './YourTurn';

const words = t.matter;

export function CasePage() {
  const { receiptNo = '' } = useParams();
  const found = useResource(() => portal.case(receiptNo), receiptNo);
  return <Loaded from={found} page>{(value) => <Matter value={value} />}</Loaded>;
}

function Matter({ value }: { value: PortalCase }) {
  return (
    <Page title={value.title} caption={value.procedureName}>
      <Progress value={value} />
      <Suspended value={value} />
      <YourTurn value={value} />
      <Served value={value} />
      <ActList value={value} />
      <Clocks receiptNo={value.receiptNo} deadlines={value.deadlines} />
      <Materials materials={value.materials} />
      <Responsible receiptNo={value.receiptNo} />
      <Papers receiptNo={value.receiptNo} />
      {value.papersOfOther && (
        <p>
          <Link to={`/cases/${encodeURIComponent(value.receiptNo)}/access`}>{t.access.toPage}</Link>
        </p>
      )}
      <History history={value.history} />
      <SummaryList
        rows={[
          { name: words.number, value: value.receiptNo },
          { name: words.caseNo, value: value.caseNo },
          { name: words.filedOn, value: shortDate(value.filedOn) },
        ]}
      />
      <p>
        <Link to={`/cases/${encodeURIComponent(value.receiptNo)}/receipt`}>{words.print}</Link>
      </p>
    </Page>
  );
}
