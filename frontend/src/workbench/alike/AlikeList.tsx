import { longDate } from '@shared/format/dates';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { t } from '../text';
import './alike.css';
import type { Alike, InCommon } from './useAlike';

const words = t.alike;

function Evidence({ each }: { each: InCommon }) {
  return (
    <li>
      <span className="alike__side">{each.person ? words.person : words.matter}</span>
      <span>
        {(each.same ? words.same : words.nearly)(each.name)}
        {each.there ? (
          <span className="alike__pair">
            <span>
              <b>{words.here}</b> {each.here}
            </span>
            <span>
              <b>{words.there}</b> {each.there}
            </span>
          </span>
        ) : (
          ` ${each.here}`
        )}
      </span>
    </li>
  );
}

/** Earlier cases with what speaks for each; what can be done with one stands at its end. */
export function AlikeList({ found, act }: { found: Alike[]; act: (one: Alike) => ReactNode }) {
  return (
    <ul className="plain-list">
      {found.map((one) => (
        <li key={one.caseNo} className="alike">
          <div>
            <Link to={casePath(one.caseNo)} target="_blank">
              {one.caseNo}
            </Link>{' '}
            {one.title}
          </div>
          <div className="muted">
            {[
              words.received(longDate(one.receivedOn)),
              one.outcome ? words.ended(one.outcome) : one.stageName,
              one.accountable && words.heldBy(one.accountable),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <ul className="alike__evidence">
            {one.evidence.map((each) => (
              <Evidence key={`${each.kind} ${each.here} ${each.there ?? ''}`} each={each} />
            ))}
          </ul>
          {act(one)}
        </li>
      ))}
    </ul>
  );
}
