import { statement } from '@shared/text/statement';
import { MonthStrip } from '@shared/ui/deadline/MonthStrip';
import { Steps } from '@shared/ui/deadline/Steps';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { portal } from '../api/portal';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/useResource';

interface Props {
  receiptNo: string;
  deadlineId: string;
}

/** How the last day was worked out; read only when somebody wants to know. */
export function Explanation(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="details details-small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.matter.explain}</summary>
      {open && <Explained {...props} />}
    </details>
  );
}

function Explained({ receiptNo, deadlineId }: Props) {
  const found = useResource(() => portal.explanation(receiptNo, deadlineId), deadlineId);
  return (
    <Loaded from={found}>
      {({ steps, days }) => (
        <>
          <Steps steps={steps} />
          <MonthStrip days={days} />
          <p>
            <Link to={`/cases/${encodeURIComponent(receiptNo)}/deadlines/${encodeURIComponent(deadlineId)}/statement`}>
              {statement.zh.toStatement}
            </Link>
          </p>
        </>
      )}
    </Loaded>
  );
}
