import { calculator as words } from '../../text/calculator';
import { text } from '../../text/zh-CN';
import type { Fault } from './faults';
import { Field } from './Field';
import { firstUnit, fits, type Mode, type Question, type Rule } from './question';

export interface FieldsProps {
  question: Question;
  set: (change: Partial<Question>) => void;
  fault: Fault | undefined;
}

const MODES = Object.keys(words.modes) as Mode[];

/** Which kind of question, which rule and from which day. */
export function MainFields({ question, set, fault, rules }: FieldsProps & { rules: Rule[] }) {
  const { mode } = question;
  return (
    <>
      <fieldset className="calc__modes">
        <legend>{words.mode}</legend>
        {MODES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="mode"
              checked={mode === one}
              onChange={() => set({ mode: one, rule: '', unit: firstUnit(one) })}
            />
            {words.modes[one]}
          </label>
        ))}
      </fieldset>
      <Field label={words.rule} name="rule" fault={fault}>
        {(given) => (
          <select {...given} value={question.rule} onChange={(event) => set({ rule: event.target.value })}>
            <option value="">{words.free}</option>
            <RuleOptions rules={rules.filter((rule) => fits(rule, mode))} chosen={question.rule} />
          </select>
        )}
      </Field>
      {question.rule === '' && <Length question={question} set={set} fault={fault} />}
      <Field label={words.dayOf[mode]} hint={words.dayHint[mode]} name="day" fault={fault}>
        {(given) => <input {...given} type="date" value={question.day} onChange={(event) => set({ day: event.target.value })} />}
      </Field>
      {mode === 'act' && (
        <Field label={words.began} name="began" fault={fault}>
          {(given) => <input {...given} type="date" value={question.began} onChange={(event) => set({ began: event.target.value })} />}
        </Field>
      )}
    </>
  );
}

function RuleOptions({ rules, chosen }: { rules: Rule[]; chosen: string }) {
  const parties = Object.keys(words.parties).filter((party) => rules.some((rule) => rule.party === party));
  return (
    <>
      {parties.map((party) => (
        <optgroup key={party} label={words.parties[party]}>
          {rules
            .filter((rule) => rule.party === party)
            .map((rule) => (
              <option key={rule.id} value={rule.id}>
                {words.option(rule.name.zh, text.deadline.amount(rule.length, rule.unit))}
              </option>
            ))}
        </optgroup>
      ))}
      {chosen !== '' && rules.every(({ id }) => id !== chosen) && <option value={chosen}>{rules.length === 0 ? words.ruleChosen : words.ruleNotListed}</option>}
    </>
  );
}

function Length({ question, set, fault }: FieldsProps) {
  return (
    <div className="calc__row">
      <Field label={words.amount} name="amount" fault={fault}>
        {(given) => (
          <input {...given} inputMode="numeric" size={6} value={question.amount} onChange={(event) => set({ amount: event.target.value })} />
        )}
      </Field>
      <Field label={words.unit} name="unit" fault={fault}>
        {(given) => (
          <select {...given} value={question.unit} onChange={(event) => set({ unit: event.target.value })}>
            <UnitOptions units={question.mode === 'before' ? words.unitsBefore : words.units} chosen={question.unit} />
          </select>
        )}
      </Field>
    </div>
  );
}

/** An unknown unit of a hand-made address stays to be seen. */
export function UnitOptions({ units, chosen }: { units: Record<string, string>; chosen: string }) {
  const all = chosen in units ? units : { ...units, [chosen]: words.unitUnknown };
  return (
    <>
      {Object.entries(all).map(([unit, name]) => (
        <option key={unit} value={unit}>
          {name}
        </option>
      ))}
    </>
  );
}
