import { timeOfDay } from '@shared/format/dates';
import { t } from '../text';
import type { DraftState } from '@shared/draft/draftSaver';

function words(state: DraftState): string {
  if (state.kind === 'saved') return t.task.draft.saved(timeOfDay(state.at));
  if (state.kind === 'failed') return t.task.draft.failed(state.why);
  return t.task.draft[state.kind];
}

/** Whether what was typed is safe. */
export function DraftLine({ state }: { state: DraftState }) {
  const trouble = state.kind === 'offline' || state.kind === 'failed' || state.kind === 'stale';
  return (
    <span role="status" className={trouble ? 'draft-line draft-line--trouble' : 'draft-line muted'}>
      {words(state)}
    </span>
  );
}
