import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { TextField } from '../../ui/form/TextField';
import { useFiling } from '../filingContext';
import { actsForOther, isNatural, succeeds } from '../model/traits';
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

const Predecessor = () => <TextField at="/predecessor/name" label={words.predecessor} />;

const StatutoryAgent = () => (
  <TextField at="/asked/statutoryAgent/name" label={words.statutoryAgent} hint={words.statutoryAgentHint} width="medium" />
);

/** How this applicant is tied to the one asked for above; the first is, whoever applies beside may not be. */
export function RelationField({ at }: { at: string }) {
  const { answers } = useFiling();
  const optional = at !== '/applicants/0';
  if (succeeds(answers))
    return <TextField at={`${at}/relation`} label={words.relationToPredecessor} hint={words.relationToPredecessorHint} optional={optional} />;
  return actsForOther(answers) ? (
    <TextField at={`${at}/relation`} label={words.relationToApplicant} hint={words.relationToApplicantHint} optional={optional} />
  ) : null;
}
