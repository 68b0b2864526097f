import { useState } from 'react';
import type { Problem } from '@shared/api/problem';
import { asProblem, faultsOf } from '../api/asProblem';
import { portal } from '../api/portal';
import { t } from '../text';
import type { Fault } from '../ui/form/checks';
import { FormProvider } from '../ui/form/FormContext';
import { TextArea } from '../ui/form/TextArea';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';

const words = t.extension;

/** Asks for more time to correct: an act of its own, which is no correction. */
export function ExtensionRequest({ receiptNo, action }: { receiptNo: string; action: string }) {
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [phase, setPhase] = useState<'open' | 'sending' | 'sent'>('open');

  const send = async () => {
    if (phase !== 'open') return;
    const lack = reason.trim() === '';
    setFaults(lack ? [{ at: '/reason', message: words.empty }] : []);
    setProblem(undefined);
    if (lack) return;
    setPhase('sending');
    try {
      await portal.act(receiptNo, action, { reason: reason.trim() });
      setPhase('sent');
    } catch (refused) {
      const refusal = asProblem(refused);
      setFaults(faultsOf(refusal));
      setProblem(refusal);
      setPhase('open');
    }
  };

  if (phase === 'sent')
    return (
      <Notice tone="success" title={words.doneTitle} live>
        <p>{words.done}</p>
      </Notice>
    );
  return (
    <FormProvider values={{ reason }} set={(_, value) => setReason(String(value))} faults={faults}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        noValidate
      >
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        {problem && faults.length === 0 && <ProblemNotice problem={problem} />}
        <TextArea at="/reason" label={words.reason} hint={words.reasonHint} rows={3} />
        <p>
          <button type="submit" className="button button-quiet" aria-disabled={phase === 'sending'}>
            {phase === 'sending' ? words.submitting : words.submit}
          </button>
        </p>
      </form>
    </FormProvider>
  );
}
