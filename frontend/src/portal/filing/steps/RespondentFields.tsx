import { t } from '../../text';
import { Checkbox } from '../../ui/form/Checkbox';
import { Choices } from '../../ui/form/Choices';
import { useForm } from '../../ui/form/FormContext';
import { Repeated } from '../../ui/form/Repeated';
import { TextField } from '../../ui/form/TextField';
import { Notice } from '../../ui/Notice';
import { useFiling } from '../filingContext';
import { BLANK } from '../model/answers';
import { choicesOf } from './choicesOf';

const words = t.respondent;
const MOST_OTHERS = 9;
const ADMINISTRATIONS = t.regions.map(words.administrationOf);

export function RespondentFields() {
  const { respondent, asked } = useFiling().answers;
  const { category } = respondent;
  return (
    <>
      <p>{words.lead}</p>
      <Choices at="/respondent/category" label={words.category} choices={choicesOf(words.categories, HINTS)} />
      {category && <Name category={category} />}
      {category && <Checkbox at="/asked/jointRespondents" label={words.jointAsked} hint={words.jointHint} />}
      {category && asked.jointRespondents && <Others />}
    </>
  );
}

function Name({ category }: { category: string }) {
  return (
    <TextField
      at="/respondent/name"
      label={words.name}
      hint={words.nameHint}
      suggestions={category === 'communications-administration' ? ADMINISTRATIONS : [t.site.organFull]}
    />
  );
}

function Others() {
  return (
    <Repeated
      at="/jointRespondents"
      blank={BLANK.jointRespondent}
      title={words.jointTitle}
      add={words.addJoint}
      remove={words.removeJoint}
      max={MOST_OTHERS}
    >
      {(at) => (
        <>
          <TextField at={`${at}/name`} label={words.jointName} />
          <TextField at={`${at}/address`} label={words.jointAddress} />
        </>
      )}
    </Repeated>
  );
}

function OfficeHint() {
  const { set } = useForm();
  return (
    <Notice title={words.officeTitle}>
      <p>{words.office}</p>
      <button
        type="button"
        className="button-link"
        onClick={() => set('/respondent', { category: 'ministry', name: t.site.organFull })}
      >
        {words.officeChange}
      </button>
    </Notice>
  );
}

const HINTS = {
  'internal-office': <OfficeHint />,
  'local-department': (
    <Notice tone="warning" title={words.localTitle}>
      <p>{words.local}</p>
    </Notice>
  ),
  other: (
    <Notice title={words.otherTitle}>
      <p>{words.other}</p>
    </Notice>
  ),
};
