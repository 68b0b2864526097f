import { App, Button, Tag } from 'antd';
import { useState } from 'react';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { HigherDialog } from './HigherDialog';
import { useHigherBodies, type HigherLine } from './useHigher';

const words = t.higher;
const heads = [words.body, words.government, words.department, words.state];

/** The next higher body of each body, by its two lines: staff read it, an administrator confirms it. */
export function HigherBodies() {
  const higher = useHigherBodies();
  const { message } = App.useApp();
  const [edited, setEdited] = useState<HigherLine | null>(null);
  const table = higher.data;
  if (higher.error && !table) return <Failure error={higher.error} retry={() => void higher.refetch()} />;
  if (!table) return <Loading />;
  const saved = (line: HigherLine) => {
    setEdited(null);
    void message.success(words.saved(line.body));
  };
  return (
    <section className="panel">
      <h2>{words.title}</h2>
      <p className="muted">{words.hint}</p>
      <div className="competence-row competence-row--head" aria-hidden="true">
        {heads.map((head) => (
          <div key={head}>{head}</div>
        ))}
      </div>
      <ul className="plain-list">
        {table.lines.map((line) => (
          <li key={line.code} className="competence-row">
            <strong>{line.body}</strong>
            <div>{line.government ?? words.none}</div>
            <div>{line.department ?? words.none}</div>
            <div>
              <Tag color={line.confirmed ? 'green' : 'orange'}>{line.confirmed ? words.confirmed : words.unconfirmed}</Tag>
            </div>
            {table.editable && (
              <Button size="small" aria-label={words.editOf(line.body)} onClick={() => setEdited(line)}>
                {words.edit}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {edited && <HigherDialog line={edited} onClose={() => setEdited(null)} onSaved={saved} />}
    </section>
  );
}
