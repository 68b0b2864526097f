import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { Repeated } from '../../ui/form/Repeated';
import { TextArea } from '../../ui/form/TextArea';
import { TextField } from '../../ui/form/TextField';
import { useFiling } from '../filingContext';
import { BLANK, type Answers } from '../model/answers';
import { isGroup, isNatural } from '../model/traits';
import { choicesOf } from './choicesOf';
import { RelationField, StandingFields } from './StandingFields';

const words = t.applicant;
const MOST_WITHOUT_REPRESENTATIVES = 10;

export function ApplicantFields() {
  const { answers } = useFiling();
  const kind = answers.applicants[0]?.kind;
  return (
    <>
      <Choices at="/applicants/0/kind" label={words.kind} choices={choicesOf(words.kinds)} />
      {kind && !isGroup(answers) && <StandingFields />}
      {kind && <Named answers={answers} />}
    </>
  );
}

function Named({ answers }: { answers: Answers }) {
  if (isGroup(answers)) return <Group />;
  const natural = isNatural(answers);
  const idNumber = (
    <TextField
      at="/contact/idNumber"
      label={natural ? words.idNumber : words.creditCode}
      hint={natural && words.idNumberHint}
      width="medium"
    />
  );
  if (!natural)
    return (
      <>
        <TextField at="/applicants/0/name" label={words.organisationName} autoComplete="organization" />
        <RelationField at="/applicants/0" />
        {idNumber}
      </>
    );
  return (
    <Repeated
      at="/applicants"
      blank={BLANK.applicant}
      title={words.nameOf}
      add={words.add}
      remove={words.remove}
      max={MOST_WITHOUT_REPRESENTATIVES}
    >
      {(at) => (
        <>
          <TextField at={`${at}/name`} label={words.name} autoComplete={at === '/applicants/0' ? 'name' : 'off'} width="medium" />
          <RelationField at={at} />
          {at === '/applicants/0' && idNumber}
        </>
      )}
    </Repeated>
  );
}

function Group() {
  return (
    <>
      <TextField at="/applicants/0/name" label={words.groupName} hint={words.groupNameHint} />
      <TextField at="/applicants/0/count" label={words.count} inputMode="numeric" width="short" />
      <TextField at="/applicants/0/signed" label={words.signed} inputMode="numeric" width="short" />
      <TextArea at="/asked/representatives" label={words.representatives} hint={words.representativesHint} rows={2} optional />
    </>
  );
}
