import { t } from '../text';
import { Notice } from '../ui/Notice';
import type { DraftInHand } from './draft/useDraft';
import type { Answers } from './model/answers';

const WORDS = { idle: '', saving: t.steps.saving, saved: t.steps.saved, failed: '', stale: '' };

export function SaveState({ draft, answers }: { draft: DraftInHand; answers: Answers }) {
  return (
    <>
      <p className="save-state" role="status">
        {WORDS[draft.saving]}
      </p>
      {draft.saving === 'failed' && (
        <Notice tone="warning" live>
          <p>{t.steps.notSaved}</p>
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
    </>
  );
}
