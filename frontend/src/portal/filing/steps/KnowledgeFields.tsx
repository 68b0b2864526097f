import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { Notice } from '../../ui/Notice';
import { useFiling } from '../filingContext';
import { hasAct, isPenalty, mayBeMisdirected, wasMadeLongAgo, wasMisdirected } from '../model/traits';
import { choicesOf } from './choicesOf';

const words = t.act;

const RIGHTS_KNOWN = (
  <DateField at="/declared/rightsKnownOn" label={words.rightsKnownOn} hint={words.rightsKnownOnHint} optional />
);

const NOT_INFORMED = (
  <>
    <Notice>
      <p>{words.notInformed}</p>
    </Notice>
    {RIGHTS_KNOWN}
  </>
);

export function KnowledgeFields() {
  const { answers } = useFiling();
  const informedOrgan = (
    <>
      <TextField
        at="/declared/informedOrganWrongly"
        label={words.informedOrgan}
        hint={words.informedOrganHint}
        optional={!mayBeMisdirected(answers)}
      />
      {wasMisdirected(answers) && RIGHTS_KNOWN}
    </>
  );
  return (
    <>
      {hasAct(answers) && (
        <>
          <DateField at="/act/dateKnown" label={words.dateKnown} hint={words.dateKnownHint} />
          <Choices at="/act/knownBy" label={words.knownBy} hint={words.knownByHint} choices={choicesOf(words.waysOfKnowing)} />
        </>
      )}
      <Choices
        at="/declared/rightsInformed"
        label={words.rightsInformed}
        hint={words.rightsInformedHint}
        choices={choicesOf(words.informed, { yes: informedOrgan, no: NOT_INFORMED })}
      />
      {hasAct(answers) && wasMadeLongAgo(answers) && (
        <Choices
          at="/declared/realProperty"
          label={words.realProperty}
          hint={words.realPropertyHint}
          choices={choicesOf({ ...words.isIt, unsure: t.form.unsure })}
          optional
        />
      )}
      {isPenalty(answers) && (
        <DateField at="/declared/handedToActingOrganOn" label={words.handedOver} hint={words.handedOverHint} optional />
      )}
    </>
  );
}
