import { longDate } from '@shared/format/dates';
import type { PortalCase } from '../api/types';
import { t } from '../text';
import { Notice } from '../ui/Notice';

const words = t.suspended;

/** Since when and why the case stands still, which limits with it, and what comes next. */
export function Suspended({ value: { suspension, deadlines } }: { value: PortalCase }) {
  if (!suspension) return null;
  const still = deadlines.filter(({ state }) => state === 'suspended').map(({ name }) => name);
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.since(longDate(suspension.since), suspension.ground)}</p>
      {still.length > 0 && <p>{words.clocks(still.join(words.comma))}</p>}
      <p>{words.next}</p>
      <p className="hint">{t.matter.basis(suspension.basis.law, suspension.basis.article ?? '')}</p>
    </Notice>
  );
}
