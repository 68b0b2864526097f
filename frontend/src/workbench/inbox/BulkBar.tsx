import type { SignedIn } from '@shared/api/session';
import { Button, Checkbox } from 'antd';
import type { InboxItem } from '../api/types';
import { t } from '../text';
import { fits, VERBS, type Verb } from './fitting';
import './marks.css';
import type { Marks } from './useMarks';

interface Props {
  items: InboxItem[];
  marks: Marks;
  user: SignedIn;
  busy: boolean;
  onAct: (verb: Verb, items: InboxItem[]) => void;
}

/** Marks all tasks shown, and does one thing to all that are marked and can have it done to them. */
export function BulkBar({ items, marks, user, busy, onAct }: Props) {
  const { marked } = marks;
  const choices = VERBS.map((verb) => ({ verb, able: marked.filter((item) => fits(verb, item, user)) })).filter(({ able }) => able.length > 0);
  return (
    <div className="inbox-bar" role="toolbar" aria-label={t.inbox.bulk}>
      <Checkbox
        checked={marked.length === items.length}
        indeterminate={marked.length > 0 && marked.length < items.length}
        onChange={marks.toggleAll}
      >
        {t.inbox.markAll}
      </Checkbox>
      {marked.length > 0 && (
        <>
          <span role="status">{t.inbox.marked(marked.length)}</span>
          {choices.map(({ verb, able }) => (
            <Button key={verb} size="small" disabled={busy} onClick={() => onAct(verb, able)}>
              {t.inbox.bulkVerb(t.inbox.verbs[verb], able.length)}
            </Button>
          ))}
          <Button size="small" type="text" onClick={marks.clear}>
            {t.inbox.unmark}
          </Button>
        </>
      )}
    </div>
  );
}
