import { t } from '../../text';
import { Choices } from '../../ui/form/Choices';
import { Repeated } from '../../ui/form/Repeated';
import { TextArea } from '../../ui/form/TextArea';
import { TextField } from '../../ui/form/TextField';
import { BLANK } from '../model/answers';
import { choicesOf } from './choicesOf';

const words = t.claim;
const MOST_REQUESTS = 10;
const MOST_DOCUMENTS = 5;

export function ClaimFields() {
  return (
    <>
      <h2>{words.requests}</h2>
      <p className="hint">{words.requestsHint}</p>
      <Repeated
        at="/requests"
        blank=""
        title={words.requestTitle}
        add={words.addRequest}
        remove={words.removeRequest}
        max={MOST_REQUESTS}
      >
        {(at) => <TextField at={at} label={words.requestTitle(Number(at.split('/').at(-1)) + 1)} />}
      </Repeated>
      <TextArea at="/factsAndReasons" label={words.factsAndReasons} hint={words.factsHint} rows={12} />
      <Choices
        at="/asked/ancillaryReview"
        label={words.ancillary}
        hint={words.ancillaryHint}
        choices={choicesOf({ no: words.ancillaryNo, yes: words.ancillaryYes }, { yes: <NormativeDocuments /> })}
      />
      <Choices
        at="/declared/compensationRequested"
        label={words.compensation}
        hint={words.compensationHint}
        choices={choicesOf({ no: words.compensationNo, yes: words.compensationYes })}
      />
      <Choices
        at="/declared/stayRequested"
        label={words.stay}
        hint={words.stayHint}
        choices={choicesOf({ no: words.stayNo, yes: words.stayYes })}
      />
    </>
  );
}

function NormativeDocuments() {
  return (
    <Repeated
      at="/declared/ancillaryReview"
      blank={BLANK.document}
      title={words.documentOf}
      add={words.addDocument}
      remove={words.removeDocument}
      max={MOST_DOCUMENTS}
    >
      {(at) => (
        <>
          <TextField at={`${at}/title`} label={words.documentTitle} />
          <TextField at={`${at}/maker`} label={words.documentMaker} width="medium" />
        </>
      )}
    </Repeated>
  );
}
