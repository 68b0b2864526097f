import { t } from '../../text';
import { Notice } from '../../ui/Notice';
import type { Answers } from '../model/answers';
import { isEarlierDecision, isNotReviewable, mayHaveToComeFirst, mustComeFirst } from '../model/traits';

const words = t.act;

/** What the person should know before going on; never a refusal: that is the body's to decide. */
export function adviceOn(answers: Answers) {
  if (isEarlierDecision(answers))
    return (
      <Notice title={words.earlierTitle}>
        <p>{words.earlier}</p>
      </Notice>
    );
  if (isNotReviewable(answers))
    return (
      <Notice tone="warning" title={words.outsideTitle}>
        <p>{words.outside}</p>
        {answers.act.category === 'normative-document' && <p>{words.outsideDocument}</p>}
      </Notice>
    );
  if (mustComeFirst(answers))
    return (
      <Notice title={words.firstTitle}>
        <p>{words.first}</p>
      </Notice>
    );
  if (mayHaveToComeFirst(answers))
    return (
      <Notice title={words.perhapsFirstTitle}>
        <p>{words.perhapsFirst}</p>
      </Notice>
    );
  return null;
}
