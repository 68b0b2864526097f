import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { t } from '../text';
import type { Fault } from '../ui/form/checks';
import { ErrorSummary } from '../ui/form/ErrorSummary';
import type { DraftInHand } from './draft/useDraft';
import { Notice } from '../ui/Notice';
import { useFiling } from './filingContext';
import { stepAfter, type Step } from './model/steps';
import { STEP_FIELDS } from './steps';

interface Props {
  step: Step;
  save: DraftInHand['save'];
  faults: Fault[];
  setFaults: (faults: Fault[]) => void;
  /** Files are still on their way. */
  pending: boolean;
  /** The person came from the summary to change something and goes back there. */
  changing: boolean;
}

export function StepForm({ step, save, faults, setFaults, pending, changing }: Props) {
  const { draftId, answers } = useFiling();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);

  const saveThen = async (go: string, evenUnsaved: boolean) => {
    if (busy) return;
    setBusy(true);
    const outcome = await save(answers);
    setBusy(false);
    if (outcome === 'saved' || (evenUnsaved && outcome === 'failed')) await navigate(go);
  };

  const waiting: Fault[] = pending ? [{ at: '/uploads', message: t.uploads.waiting }] : [];
  const leave = () => {
    setFaults(waiting);
    if (!pending) void saveThen('/apply', false);
  };
  const next = changing ? 'check' : (stepAfter(step.id)?.id ?? 'check');
  const goOn = () => void saveThen(`/apply/${draftId}/${next}`, true);
  const proceed = (event: FormEvent) => {
    event.preventDefault();
    const found = pending ? waiting : step.check(answers);
    setFaults(found);
    if (found.length === 0) goOn();
  };
  // As it stands now: something may have been typed since the summary appeared.
  const mayWait = faults.length > 0 && faults.every((fault) => fault.later) && step.check(answers).every((fault) => fault.later);

  const Fields = STEP_FIELDS[step.id];
  return (
    <form onSubmit={proceed} noValidate>
      <ErrorSummary faults={faults} />
      {mayWait && (
        <Notice tone="warning">
          <p>{t.form.later}</p>
          <button type="button" className="button button-quiet" onClick={goOn}>
            {t.form.goOnWithout}
          </button>
        </Notice>
      )}
      <Fields />
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy}>
          {t.form.continue}
        </button>
        <button type="button" className="button button-quiet" onClick={leave}>
          {t.form.save}
        </button>
      </div>
    </form>
  );
}
