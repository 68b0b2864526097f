import { useEffect, useRef } from 'react';
import type { CaseAction } from '../api/types';
import { t, type HeavyWords } from '../text';
import { Notice } from '../ui/Notice';
import { SummaryList } from '../ui/SummaryList';
import { summaryOf } from './summary';
import type { Typed } from './typed';

interface Props {
  action: CaseAction;
  heavy: HeavyWords;
  typed: Typed;
  busy: boolean;
  onConfirm: () => void;
  onChange: () => void;
}

const words = t.acts;

/** What an act with heavy consequences means and what will be sent, before it is. */
export function ActCheck({ action, heavy, typed, busy, onConfirm, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.checkTitle}
      </h2>
      <SummaryList rows={summaryOf(action.schema, typed)} />
      <Notice tone="warning" title={heavy.title}>
        <ul>
          {heavy.means.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
      <div className="actions">
        <button type="button" className="button" aria-disabled={busy} onClick={onConfirm}>
          {busy ? words.sending : heavy.confirm}
        </button>
        <button type="button" className="button button-quiet" onClick={onChange}>
          {words.change}
        </button>
      </div>
    </>
  );
}
