import { Fragment, type ReactNode } from 'react';
import { GroupFrame, type Asked } from './Frame';
import { describedBy, useField } from './FormContext';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  /** A heading above this choice: the first of a kind. */
  heading?: string;
  /** What is asked further if this is chosen. */
  more?: ReactNode;
}

interface Props extends Asked {
  choices: Choice[];
  inline?: boolean;
}

export function Choices({ at, label, hint, optional, choices, inline }: Props) {
  const field = useField(at);
  return (
    <GroupFrame id={field.id} label={label} hint={hint} optional={optional} error={field.error}>
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map((choice, index) => {
          const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
          const chosen = field.value === choice.value;
          return (
            <Fragment key={choice.value}>
              {choice.heading && <p className="choices-heading">{choice.heading}</p>}
              <div className="choice">
                <input
                  type="radio"
                  id={id}
                  name={field.id}
                  checked={chosen}
                  onChange={() => field.change(choice.value)}
                  aria-describedby={describedBy(id, choice.hint, false)}
                />
                <label htmlFor={id}>{choice.label}</label>
                {choice.hint && (
                  <p id={`${id}-hint`} className="hint">
                    {choice.hint}
                  </p>
                )}
              </div>
              {chosen && choice.more && <div className="choice-more">{choice.more}</div>}
            </Fragment>
          );
        })}
      </div>
    </GroupFrame>
  );
}
