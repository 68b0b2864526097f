import { useState } from 'react';
import type { Problem } from '@shared/api/problem';
import { asProblem } from '../api/asProblem';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';

interface Props {
  sent: string;
  resend: () => Promise<unknown>;
  change: () => void;
}

export function VerifyEmail({ sent, resend, change }: Props) {
  const [problem, setProblem] = useState<Problem>();
  const again = () => {
    setProblem(undefined);
    resend().catch((reason: unknown) => setProblem(asProblem(reason)));
  };
  return (
    <>
      <Notice>
        <p role="status">{sent}</p>
        <p className="links">
          <button type="button" className="button-link" onClick={again}>
            {t.registration.again}
          </button>
          <button type="button" className="button-link" onClick={change}>
            {t.registration.changeEmail}
          </button>
        </p>
      </Notice>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
