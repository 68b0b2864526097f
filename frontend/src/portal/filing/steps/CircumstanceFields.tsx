import { t } from '../../text';
import { Checkbox } from '../../ui/form/Checkbox';
import { Choices } from '../../ui/form/Choices';
import { DateField } from '../../ui/form/DateField';
import { Repeated } from '../../ui/form/Repeated';
import { TextField } from '../../ui/form/TextField';
import { BLANK } from '../model/answers';
import { TimeToApply } from '../time/TimeToApply';
import { choicesOf } from './choicesOf';

const words = t.claim;
const NO_YES = { no: t.form.hasNot, yes: t.form.has };
const MOST = 5;
const LATE = (
  <p>
    {t.time.excuse}
    {t.time.excuseHere}
  </p>
);

export function CircumstanceFields() {
  return (
    <>
      <Choices at="/declared/relation" label={words.relation} choices={choicesOf(words.relations)} />
      <TimeToApply excuse={LATE} />
      <Choices
        at="/asked/obstacles"
        label={words.obstacles}
        hint={words.obstaclesHint}
        choices={choicesOf(NO_YES, { yes: <Obstacles /> })}
      />
      <Choices
        at="/asked/otherProceedings"
        label={words.proceedings}
        hint={words.proceedingsHint}
        choices={choicesOf(NO_YES, { yes: <Proceedings /> })}
      />
    </>
  );
}

function Obstacles() {
  return (
    <Repeated
      at="/declared/obstacles"
      blank={BLANK.obstacle}
      title={words.obstacleTitle}
      add={words.addObstacle}
      remove={words.removeObstacle}
      max={MOST}
    >
      {(at) => (
        <>
          <DateField at={`${at}/from`} label={words.obstacleFrom} />
          <DateField at={`${at}/to`} label={words.obstacleTo} />
          <TextField at={`${at}/what`} label={words.obstacleWhat} />
          <Checkbox at={`${at}/proof`} label={words.obstacleProof} />
        </>
      )}
    </Repeated>
  );
}

function Proceedings() {
  return (
    <Repeated
      at="/declared/otherProceedings"
      blank={BLANK.proceeding}
      title={words.proceedingTitle}
      add={words.addProceeding}
      remove={words.removeProceeding}
      max={MOST}
    >
      {(at) => (
        <>
          <Choices at={`${at}/kind`} label={words.proceedingKind} choices={choicesOf(words.proceedingKinds)} inline />
          <Choices
            at={`${at}/status`}
            label={words.proceedingStatus}
            choices={choicesOf(words.proceedingStatuses)}
            inline
          />
          <DateField at={`${at}/on`} label={words.proceedingOn} optional />
        </>
      )}
    </Repeated>
  );
}
