import { useEffect, useRef } from 'react';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import type { DraftInHand } from './draft/useDraft';
import type { Answers } from './model/answers';

const WORDS = { idle: '', saving: t.steps.saving, saved: t.steps.saved, failed: '', stale: '' };

export function SaveState({ draft, answers }: { draft: DraftInHand; answers: Answers }) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed may be far below.
  useEffect(() => {
    if (draft.saving === 'failed' || draft.saving === 'stale') place.current?.scrollIntoView?.({ block: 'center' });
  }, [draft.saving]);
  return (
    <div ref={place}>
      <p className="save-state" role="status">
        {WORDS[draft.saving]}
      </p>
      {draft.saving === 'failed' && (
        <Notice tone="warning" title={t.steps.notSaved} live>
          {draft.refusal && <p>{draft.refusal.message}</p>}
          <button type="button" className="button-link" onClick={() => void draft.save(answers)}>
            {t.problem.retry}
          </button>
        </Notice>
      )}
      {draft.saving === 'stale' && (
        <Notice tone="warning" title={t.steps.stale} live>
          <p className="links">
            <button type="button" className="button-link" onClick={() => void draft.takeTheirs()}>
              {t.steps.takeTheirs}
            </button>
            <button type="button" className="button-link" onClick={() => void draft.keepMine(answers)}>
              {t.steps.keepMine}
            </button>
          </p>
        </Notice>
      )}
    </div>
  );
}
