import { calculator as words } from '../../text/calculator';
import { Field } from './Field';
import { UnitOptions, type FieldsProps } from './MainFields';

/** What most periods have not: suspensions, extensions, a start day that counts, office hours, a calendar of former days. */
export function MoreFields({ question, set, fault }: FieldsProps) {
  const forward = question.mode !== 'before';
  const used = question.counts || question.noRoll || question.suspended.length + question.extended.length > 0;
  return (
    <details className="calc__more" open={used || question.asOf !== '' || question.closes !== '' || question.time !== '' || undefined}>
      <summary>{words.more}</summary>
      {question.mode === 'forward' && (
        <Field label={words.time} name="day" fault={undefined}>
          {(given) => <input {...given} type="time" value={question.time} onChange={(event) => set({ time: event.target.value })} />}
        </Field>
      )}
      {forward && (
        <>
          <Check label={words.counts} checked={question.counts} set={(counts) => set({ counts })} />
          {question.rule === '' && <Check label={words.noRoll} checked={question.noRoll} set={(noRoll) => set({ noRoll })} />}
          <Suspensions question={question} set={set} fault={fault} />
          <Extensions question={question} set={set} fault={fault} />
        </>
      )}
      <Field label={words.closes} name="closes" fault={fault}>
        {(given) => <input {...given} type="time" value={question.closes} onChange={(event) => set({ closes: event.target.value })} />}
      </Field>
      <Field label={words.asOf} name="asOf" fault={fault}>
        {(given) => <input {...given} type="date" value={question.asOf} onChange={(event) => set({ asOf: event.target.value })} />}
      </Field>
    </details>
  );
}

function Check({ label, checked, set }: { label: string; checked: boolean; set: (checked: boolean) => void }) {
  return (
    <label className="calc__check">
      <input type="checkbox" checked={checked} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  );
}

const changed = <T,>(list: T[], at: number, change: Partial<T>) => list.map((one, index) => (index === at ? { ...one, ...change } : one));
const without = <T,>(list: T[], at: number) => list.filter((_, index) => index !== at);

function Suspensions({ question: { suspended }, set, fault }: FieldsProps) {
  return (
    <fieldset>
      <legend>{words.suspensions}</legend>
      {suspended.map(({ from, to }, at) => (
        <div key={at} className="calc__row">
          <Field label={words.suspendedFrom(at + 1)} name="suspended" fault={fault}>
            {(given) => (
              <input {...given} type="date" value={from} onChange={(event) => set({ suspended: changed(suspended, at, { from: event.target.value }) })} />
            )}
          </Field>
          <Field label={words.suspendedTo(at + 1)} name="suspended" fault={undefined}>
            {(given) => (
              <input {...given} type="date" value={to} onChange={(event) => set({ suspended: changed(suspended, at, { to: event.target.value }) })} />
            )}
          </Field>
          <button type="button" className="calc__plain" onClick={() => set({ suspended: without(suspended, at) })}>
            {words.remove}
          </button>
        </div>
      ))}
      <button type="button" className="calc__plain" onClick={() => set({ suspended: [...suspended, { from: '', to: '' }] })}>
        {words.addSuspension}
      </button>
    </fieldset>
  );
}

function Extensions({ question: { extended }, set, fault }: FieldsProps) {
  return (
    <fieldset>
      <legend>{words.extensions}</legend>
      {extended.map(({ amount, unit }, at) => (
        <div key={at} className="calc__row">
          <Field label={words.extendedBy(at + 1)} name="extended" fault={fault}>
            {(given) => (
              <input
                {...given}
                inputMode="numeric"
                size={6}
                value={amount}
                onChange={(event) => set({ extended: changed(extended, at, { amount: event.target.value }) })}
              />
            )}
          </Field>
          <Field label={words.extendedUnit(at + 1)} name="extended" fault={undefined}>
            {(given) => (
              <select {...given} value={unit} onChange={(event) => set({ extended: changed(extended, at, { unit: event.target.value }) })}>
                <UnitOptions units={words.units} chosen={unit} />
              </select>
            )}
          </Field>
          <button type="button" className="calc__plain" onClick={() => set({ extended: without(extended, at) })}>
            {words.remove}
          </button>
        </div>
      ))}
      <button type="button" className="calc__plain" onClick={() => set({ extended: [...extended, { amount: '', unit: 'calendar_days' }] })}>
        {words.addExtension}
      </button>
    </fieldset>
  );
}
