import { moment } from '@shared/format/dates';
import type { CaseAction } from '../api/types';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { SummaryList } from '../ui/SummaryList';
import { summaryOf } from './summary';
import type { Sent } from './typed';

const words = t.acts;

/** That the act was received, when, and what comes next. */
export function ActReceipt({ action, sent: { typed, after } }: { action: CaseAction; sent: Sent }) {
  const { acts, actDone } = t.ofProcedure(after.procedure);
  const entry = after.history.findLast(({ text }) => text === action.name);
  return (
    <>
      <Notice tone="success" title={words.nextTitle} live>
        <p>{acts[action.action]?.next || actDone}</p>
      </Notice>
      <SummaryList
        rows={[
          { name: words.receiptNo, value: after.receiptNo },
          { name: words.act, value: action.name },
          ...(entry ? [{ name: words.at, value: moment(entry.at) }] : []),
          ...summaryOf(action.schema, typed),
        ]}
      />
      <p className="no-print">
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </>
  );
}
