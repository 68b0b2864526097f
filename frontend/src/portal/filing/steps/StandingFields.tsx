import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { TextField } from '../../ui/form/TextField';
import { useFiling } from '../filingContext';
import { isNatural } from '../model/traits';
import { choicesOf } from './choicesOf';

const words = t.applicant;

/** Whether who applies does so for themselves, in the place of another or by law for another (行政复议法第十四条). */
export function StandingFields() {
  const { answers } = useFiling();
  const { 'statutory-agent': forOther, ...others } = words.standings;
  const standings = isNatural(answers) ? { ...others, 'statutory-agent': forOther } : others;
  return (
    <Choices
      at="/asked/standing"
      label={words.standing}
      choices={choicesOf(standings, { successor: <Predecessor />, 'statutory-agent': <StatutoryAgent /> })}
    />
  );
}

const Predecessor = () => (
  <>
    <TextField at="/predecessor/name" label={words.predecessor} />
    <TextField at="/predecessor/relation" label={words.relationToPredecessor} hint={words.relationToPredecessorHint} />
  </>
);

const StatutoryAgent = () => (
  <>
    <TextField at="/asked/statutoryAgent/name" label={words.statutoryAgent} hint={words.statutoryAgentHint} width="medium" />
    <TextField at="/asked/statutoryAgent/relation" label={words.relationToApplicant} hint={words.relationToApplicantHint} />
  </>
);
