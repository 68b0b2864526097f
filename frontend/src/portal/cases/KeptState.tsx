import type { DraftState } from '@shared/draft/draftSaver';
import { t } from '../text';
import { Notice } from '../ui/Notice';

interface Props<T> {
  state: DraftState;
  mine: T;
  settle: (chosen: T, version: number) => void;
}

/** Whether what was typed is safe on the server; of two copies the person chooses one. */
export function KeptState<T>({ state, mine, settle }: Props<T>) {
  if (state.kind === 'stale') {
    return (
      <Notice tone="warning" title={t.steps.stale} live>
        <p className="links">
          <button type="button" className="button-link" onClick={() => settle(state.theirs as T, state.version)}>
            {t.steps.takeTheirs}
          </button>
          <button type="button" className="button-link" onClick={() => settle(mine, state.version)}>
            {t.steps.keepMine}
          </button>
        </p>
      </Notice>
    );
  }
  if (state.kind === 'offline' || state.kind === 'failed') {
    return (
      <Notice tone="warning" live>
        <p>{t.steps.notSaved}</p>
      </Notice>
    );
  }
  return (
    <p className="save-state" role="status">
      {state.kind === 'saving' ? t.steps.saving : state.kind === 'saved' ? t.steps.saved : ''}
    </p>
  );
}
