import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { t } from '../../text';
import type { Fault } from './checks';
import { fieldId } from './pointer';

/** Everything that must be mended, on top of the page; takes the focus when it appears and leads to each field, or to where `children` says. */
export function ErrorSummary({ faults, children }: { faults: Fault[]; children?: (fault: Fault) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t.form.summaryTitle}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.at + fault.message}>
            {children?.(fault) ?? (
              <a href={`#${fieldId(fault.at)}`} onClick={(event) => lead(event, fault)}>
                {fault.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function lead(event: MouseEvent, fault: Fault) {
  const field = document.getElementById(fieldId(fault.at));
  if (!field) return;
  event.preventDefault();
  field.focus();
  (field.closest('.field') ?? field).scrollIntoView?.({ block: 'center' });
}
