import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { useForm } from '../../ui/form/FormContext';
import { TextField } from '../../ui/form/TextField';
import { Notice } from '../../ui/Notice';
import { useFiling } from '../filingContext';
import { choicesOf } from './choicesOf';

const words = t.respondent;
const ADMINISTRATIONS = t.regions.map(words.administrationOf);

export function RespondentFields() {
  const { category } = useFiling().answers.respondent;
  return (
    <>
      <p>{words.lead}</p>
      <Choices at="/respondent/category" label={words.category} choices={choicesOf(words.categories, HINTS)} />
      {category && <Name category={category} />}
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
