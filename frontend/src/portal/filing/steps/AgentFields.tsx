import { t } from '../../text';
import { Checkbox } from '../../ui/form/Checkbox';
import { Choices } from '../../ui/form/Choices';
import { Repeated } from '../../ui/form/Repeated';
import { TextField } from '../../ui/form/TextField';
import { BLANK } from '../model/answers';
import { choicesOf } from './choicesOf';

const words = t.applicant;
/** 行政复议法第十七条第一款. */
const MOST_AGENTS = 2;

export function AgentFields() {
  return (
    <Choices
      at="/asked/hasAgents"
      label={words.hasAgents}
      hint={words.hasAgentsHint}
      choices={choicesOf({ no: t.form.hasNot, yes: t.form.has }, { yes: <Agents /> })}
    />
  );
}

function Agents() {
  return (
    <>
      <Repeated
        at="/asked/agents"
        blank={BLANK.agent}
        title={words.agentTitle}
        add={words.addAgent}
        remove={words.removeAgent}
        max={MOST_AGENTS}
      >
        {(at) => (
          <>
            <TextField at={`${at}/name`} label={words.agentName} width="medium" />
            <TextField at={`${at}/phone`} label={words.agentPhone} type="tel" inputMode="tel" width="medium" />
          </>
        )}
      </Repeated>
      <fieldset>
        <legend className="label">{words.authority}</legend>
        <p className="hint">{words.authorityHint}</p>
        {Object.entries(words.authorityStates).map(([part, label]) => (
          <Checkbox key={part} at={`/asked/authorityStates/${part}`} label={label} />
        ))}
      </fieldset>
    </>
  );
}
