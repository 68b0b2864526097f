import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { Notice } from '../../ui/Notice';
import { useFiling } from '../filingContext';
import { hasAct, isOnTheSpot, mayBeMisdirected } from '../model/traits';
import { choicesOf } from './choicesOf';

const words = t.act;

const NOT_INFORMED = (
  <Notice>
    <p>{words.notInformed}</p>
  </Notice>
);

export function KnowledgeFields() {
  const { answers } = useFiling();
  const informedOrgan = mayBeMisdirected(answers) && (
    <TextField at="/declared/informedOrganWrongly" label={words.informedOrgan} />
  );
  return (
    <>
      {hasAct(answers) && <DateField at="/act/dateKnown" label={words.dateKnown} hint={words.dateKnownHint} />}
      <Choices
        at="/declared/rightsInformed"
        label={words.rightsInformed}
        hint={words.rightsInformedHint}
        choices={choicesOf(words.informed, { yes: informedOrgan, no: NOT_INFORMED })}
      />
      {isOnTheSpot(answers) && (
        <DateField at="/declared/handedToActingOrganOn" label={words.handedOver} hint={words.handedOverHint} optional />
      )}
    </>
  );
}
