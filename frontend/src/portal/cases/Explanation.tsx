import { useState } from 'react';
import type { ExplanationStep } from '@shared/api/deadline';
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
      {open && <Steps {...props} />}
    </details>
  );
}

function Steps({ receiptNo, deadlineId }: Props) {
  const found = useResource(() => portal.explanation(receiptNo, deadlineId), deadlineId);
  return (
    <Loaded from={found}>
      {({ steps }) => (
        <ol className="explained">
          {steps.map((step) => (
            <li key={stepKey(step)}>
              {step.text}
              {step.notice && <span className="hint"> {step.notice}</span>}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

const stepKey = ({ kind, from, to, text }: ExplanationStep) => [kind, from, to, text].join(' ');
