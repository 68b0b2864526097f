import { shortDate } from '@shared/format/dates';
import { portal } from '../api/portal';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/useResource';

/** Which unit received the matter, which answers for it, and where it was sent: units, no persons. */
export function Responsible({ receiptNo }: { receiptNo: string }) {
  const found = useResource(() => portal.chain(receiptNo), receiptNo);
  return (
    <section>
      <h2>{t.matter.responsibleTitle}</h2>
      <Loaded from={found}>
        {(steps) => (
          <ol className="unit-chain">
            {steps.map(({ on, what, unit }) => (
              <li key={`${on} ${what} ${unit}`}>
                <span className="unit-chain__what">{what}</span>
                <strong>{unit}</strong>
                <time dateTime={on}>{shortDate(on)}</time>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
