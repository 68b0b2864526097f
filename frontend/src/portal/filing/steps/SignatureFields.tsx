import { Link } from 'react-router-dom';
import { t } from '../../text';
import { Checkbox } from '../../ui/form/Checkbox';
import { Notice } from '../../ui/Notice';
import { useFiling } from '../filingContext';
import { signerOf } from '../model/toForm';
import { hasSent, isJoint, purposesOf } from '../model/traits';

const words = t.signature;
/** Papers nobody needs unless they have them. */
const WHERE_THERE_ARE_ANY = ['evidence', 'act-document'];

export function SignatureFields() {
  const { draftId, answers } = useFiling();
  const missing = purposesOf(answers).filter(
    (purpose) => !WHERE_THERE_ARE_ANY.includes(purpose) && !hasSent(answers, purpose),
  );
  const signer = signerOf(answers);
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="warning" title={words.missingTitle}>
          <ul>
            {missing.map((purpose) => (
              <li key={purpose}>{t.papers[purpose].name}</li>
            ))}
          </ul>
          <p>{words.missing}</p>
          <p>
            <Link to={`/apply/${draftId}/papers`}>{words.toPapers}</Link>
          </p>
        </Notice>
      )}
      {isJoint(answers) && (
        <Notice title={words.jointTitle}>
          <p>{words.joint}</p>
        </Notice>
      )}
      <p>{words.lead}</p>
      <Checkbox at="/submission/signature" label={words.declare} hint={words.signer(signer ?? '')} />
    </>
  );
}
