import { App, Button, Tag } from 'antd';
import { useState } from 'react';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './competence.css';
import { HigherBodies } from './HigherBodies';
import { LineDialog } from './LineDialog';
import { placeOf, routeOf, targetOf, useCompetence, type Line, type Table } from './useCompetence';

const words = t.competence;
const heads = [words.subject, words.place, words.route, words.organ];

function Row({ table, line, onEdit }: { table: Table; line: Line; onEdit: () => void }) {
  const target = targetOf(table, line);
  return (
    <li className="competence-row">
      <div>
        <strong>{line.label}</strong> {line.atOnce && <Tag color="red">{words.atOnce}</Tag>}
      </div>
      <div>{placeOf(table, line)}</div>
      <div>
        {routeOf(table, line)}
        {target && <div className="muted">{target}</div>}
      </div>
      <div>{line.organ}</div>
      {table.editable && (
        <Button size="small" aria-label={words.editOf(line.label)} onClick={onEdit}>
          {words.edit}
        </Button>
      )}
    </li>
  );
}

/** Who is competent for which subject of petitions: staff read it, an administrator keeps it. */
export default function CompetencePage() {
  const competence = useCompetence();
  const { message } = App.useApp();
  const [edited, setEdited] = useState<Line | null>(null);
  const table = competence.data;
  if (competence.error && !table) return <Failure page error={competence.error} retry={() => void competence.refetch()} />;
  if (!table) return <Loading />;
  const saved = (line: Line) => {
    setEdited(null);
    void message.success(words.saved(line.label));
  };
  return (
    <div className="stack">
      <section className="panel">
        <h1 className="page-title">{words.title}</h1>
        <p className="muted">{words.hint}</p>
        <div className="competence-row competence-row--head" aria-hidden="true">
          {heads.map((head) => (
            <div key={head}>{head}</div>
          ))}
        </div>
        <ul className="plain-list">
          {table.lines.map((line) => (
            <Row key={line.subject} table={table} line={line} onEdit={() => setEdited(line)} />
          ))}
        </ul>
        {edited && <LineDialog table={table} line={edited} onClose={() => setEdited(null)} onSaved={saved} />}
      </section>
      <HigherBodies />
    </div>
  );
}
