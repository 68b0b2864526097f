import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { DateField } from '../../ui/form/DateField';
import { TextArea } from '../../ui/form/TextArea';
import { TextField } from '../../ui/form/TextField';
import { Notice } from '../../ui/Notice';
import { useFiling } from '../filingContext';
import { hasAct, isEarlierDecision, isInaction, isPenalty } from '../model/traits';
import { adviceOn } from './adviceOn';
import { choicesOf } from './choicesOf';

const words = t.act;

const SEVERAL = (
  <Notice tone="warning" title={words.severalTitle}>
    <p>{words.several22}</p>
  </Notice>
);

const FIXED_PERIOD = (
  <DateField
    at="/declared/performancePeriodEndedOn"
    label={words.performancePeriodEndedOn}
    hint={words.performancePeriodEndedOnHint}
    optional
  />
);

export function ActFields() {
  const { answers } = useFiling();
  const advice = { [answers.act.category]: adviceOn(answers) };
  return (
    <>
      <Choices
        at="/asked/moreActs"
        label={words.moreActs}
        hint={words.moreActsHint}
        choices={choicesOf({ no: words.one, yes: words.several }, { yes: SEVERAL })}
      />
      <Choices at="/act/category" label={words.category} choices={choicesOf(words.categories, advice)} />
      {answers.act.category && (
        <>
          <TextArea at="/act/content" label={words.content} hint={words.contentHint} rows={3} />
          {hasAct(answers) && (
            <>
              <TextField
                at="/act/documentNo"
                label={words.documentNo}
                hint={words.documentNoHint}
                width="medium"
                optional
              />
              <DateField at="/act/dateMade" label={words.dateMade} hint={words.dateMadeHint} optional />
            </>
          )}
          {isPenalty(answers) && (
            <TextField
              at="/declared/penaltyAmount"
              label={words.penaltyAmount}
              hint={words.penaltyAmountHint}
              inputMode="decimal"
              width="short"
              optional
            />
          )}
          {isInaction(answers) && <Inaction />}
          {isEarlierDecision(answers) && <DateField at="/declared/priorDecisionOn" label={words.priorDecisionOn} />}
        </>
      )}
    </>
  );
}

function Inaction() {
  return (
    <>
      <DateField
        at="/declared/requestReceivedOn"
        label={words.requestReceivedOn}
        hint={words.requestReceivedOnHint}
      />
      <Choices
        at="/declared/requestExcused"
        label={words.requestExcused}
        hint={words.requestExcusedHint}
        choices={choicesOf(words.excuses)}
        optional
      />
      <Choices
        at="/declared/performancePeriodFixed"
        label={words.performancePeriodFixed}
        hint={words.performanceHint}
        choices={choicesOf({ yes: t.form.has, no: t.form.hasNot, unsure: t.form.unsure }, { yes: FIXED_PERIOD })}
      />
      <Choices
        at="/declared/urgent"
        label={words.urgent}
        hint={words.urgentHint}
        choices={choicesOf(words.isIt)}
        optional
      />
    </>
  );
}
