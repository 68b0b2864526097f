import { Link } from 'react-router-dom';
import { t } from '../text';
import { Notice } from '../ui/Notice';

const words = t.petition;

/** What is better asked for elsewhere, told as soon as the subject says so; it may be filed here all the same. */
export function WayOut({ subject }: { subject: unknown }) {
  if (subject === 'administrative-act')
    return (
      <Notice tone="warning">
        <p>{words.actHint}</p>
        <Link to="/apply">{words.toReconsideration}</Link>
      </Notice>
    );
  if (subject === 'telecom-dispute')
    return (
      <Notice tone="warning">
        <p>{words.disputeHint}</p>
      </Notice>
    );
  return null;
}
