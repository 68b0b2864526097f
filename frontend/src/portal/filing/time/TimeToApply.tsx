import type { ReactNode } from 'react';
import { longDate } from '@shared/format/dates';
import { portal } from '../../api/portal';
import { t } from '../../text';
import { Notice } from '../../ui/Notice';
import { useResource } from '../../ui/useResource';
import { PROCEDURE } from '../draft/putDraft';
import { useFiling } from '../filingContext';
import { countedFrom } from './countedFrom';

const words = t.time;

interface Props {
  /** How a delay is explained from this page, shown where the period is over. */
  excuse: ReactNode;
  /** Whether the obstacles typed so far count; on their own page they are still being typed. */
  obstacles?: boolean;
}

/**
 * Until when the person may apply, by the rules that review the application later (行政复议法第二十条、第二十一条). Advice only: nothing is
 * refused here, and where it can't be counted nothing is said.
 */
export function TimeToApply({ excuse, obstacles = false }: Props) {
  const { answers } = useFiling();
  const form = countedFrom(answers, obstacles);
  const found = useResource(() => portal.timeToApply({ procedure: PROCEDURE, form }), JSON.stringify(form));
  const title = found.state === 'ready' && words.titles[found.value.standing];
  if (found.state !== 'ready' || !title) return null;
  const { standing, lastDay, detail, basis } = found.value;
  return (
    <Notice tone={standing === 'IN_TIME' ? 'info' : 'warning'} title={title}>
      {lastDay && <p>{words.lastDay(longDate(lastDay))}</p>}
      <p>{detail}</p>
      {basis && <p className="hint">{words.basis(basis)}</p>}
      {standing === 'LATE' && excuse}
    </Notice>
  );
}
