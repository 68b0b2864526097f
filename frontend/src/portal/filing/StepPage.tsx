import { useMemo, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router-dom';
import { t } from '../text';
import type { Fault } from '../ui/form/checks';
import { FormProvider } from '../ui/form/FormContext';
import { Page } from '../ui/Page';
import type { UploadLimits } from '../uploads/types';
import type { DraftInHand } from './draft/useDraft';
import { FilingContext } from './filingContext';
import type { Answers } from './model/answers';
import { PARTS, stepBefore, type Step } from './model/steps';
import { PartsNav } from './PartsNav';
import { SaveState } from './SaveState';
import { StepForm } from './StepForm';
import { CheckStep } from './check/CheckStep';

interface Props {
  step: Step;
  draftId: string;
  draft: DraftInHand;
  answers: Answers;
  limits: UploadLimits | null;
}

/** One step: where the person is, what is asked, and the way on. */
export function StepPage({ step, draftId, draft, answers, limits }: Props) {
  const [query] = useSearchParams();
  // Faults the server found travel with the way to the page that can mend them.
  const sentHere = (useLocation().state as { faults?: Fault[] } | null)?.faults;
  const [faults, setFaults] = useState<Fault[]>(sentHere ?? []);
  const [pending, setPending] = useState(0);
  const { set } = draft;
  const filing = useMemo(() => ({ draftId, answers, set, limits, setPending }), [draftId, answers, set, limits]);
  const changing = query.has('change');
  const before = changing ? undefined : stepBefore(step.id);

  return (
    <FilingContext value={filing}>
      <FormProvider values={answers} set={set} faults={faults}>
        <div className="with-aside">
          <PartsNav part={step.part} />
          <Page title={step.title} caption={t.steps.caption(step.part, PARTS, t.steps.parts[step.part - 1] ?? '')}>
            <SaveState draft={draft} answers={answers} />
            {step.id === 'check' ? (
              <CheckStep />
            ) : (
              <StepForm
                step={step}
                save={draft.save}
                faults={faults}
                setFaults={setFaults}
                pending={pending > 0}
                changing={changing}
              />
            )}
            {before && (
              <p className="no-print">
                <Link to={`/apply/${draftId}/${before.id}`}>{t.form.back}</Link>
              </p>
            )}
          </Page>
        </div>
      </FormProvider>
    </FilingContext>
  );
}
