import { Radio } from 'antd';
import type { Outcome } from '../api/types';
import { t } from '../text';

interface Props {
  outcomes: Outcome[];
  value: string | undefined;
  disabled: boolean;
  onChange: (outcome: string) => void;
}

/** How the task may end. With one possible end there is nothing to choose. */
export function OutcomeChoice({ outcomes, value, disabled, onChange }: Props) {
  if (outcomes.length < 2) return null;
  return (
    <div className="outcome-choice">
      <span id="outcome-choice-label">{t.task.outcome}</span>
      <Radio.Group
        aria-labelledby="outcome-choice-label"
        optionType="button"
        buttonStyle="solid"
        disabled={disabled}
        value={value ?? null}
        onChange={(event) => onChange(event.target.value as string)}
        options={outcomes.map((outcome) => ({ value: outcome.id, label: outcome.name }))}
      />
    </div>
  );
}
