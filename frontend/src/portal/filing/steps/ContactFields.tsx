import { useSession } from '../../session/sessionContext';
import { t } from '../../text';
import { Checkbox } from '../../ui/form/Checkbox';
import { Choices } from '../../ui/form/Choices';
import { TextArea } from '../../ui/form/TextArea';
import { TextField } from '../../ui/form/TextField';
import { useFiling } from '../filingContext';
import { isNatural } from '../model/traits';
import { choicesOf } from './choicesOf';

const words = t.applicant;

export function ContactFields() {
  const { answers } = useFiling();
  const { session } = useSession();
  return (
    <>
      {!isNatural(answers) && (
        <TextField at="/contact/name" label={words.contactName} autoComplete="name" width="medium" />
      )}
      <TextField at="/contact/phone" label={words.phone} type="tel" inputMode="tel" autoComplete="tel" width="medium" />
      <TextArea at="/contact/address" label={words.address} hint={words.addressHint} rows={2} />
      <TextField
        at="/contact/postcode"
        label={words.postcode}
        inputMode="numeric"
        autoComplete="postal-code"
        width="short"
        optional
      />
      <Checkbox at="/submission/deliveryAddressConfirmed" label={words.confirmAddress} />
      <Choices
        at="/contact/electronicService"
        label={words.electronic}
        hint={words.electronicHint(session?.mail)}
        choices={choicesOf({ yes: words.electronicYes, no: words.electronicNo })}
      />
      <TextField
        at="/contact/email"
        label={words.email}
        type="email"
        inputMode="email"
        autoComplete="email"
        width="medium"
        hint={words.emailHint}
        optional
      />
    </>
  );
}
