import { instant, shortDate } from '@shared/format/dates';
import { Button } from 'antd';
import { Link } from 'react-router-dom';
import { casePath } from '../casefile/useCase';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import type { Line, Notice, Preview, usePreview } from './useCalendar';

const words = t.publication;

function Totals({ totals }: { totals: NonNullable<Preview['totals']> }) {
  const { moved, cases, settled, missed, documents, elsewhere } = totals;
  const lines = [
    moved > 0 ? words.totals.moved(moved, cases) : words.nothing,
    missed > 0 && words.totals.missed(missed),
    documents > 0 && words.totals.documents(documents),
    settled ? words.totals.settled(settled) : null,
    elsewhere > 0 && words.totals.elsewhere(elsewhere),
  ];
  return (
    <ul className="moved__totals">
      {lines.filter(Boolean).map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}

function Moved({ line }: { line: Line }) {
  const same = line.from === line.to;
  return (
    <li className="moved">
      <div>
        <Link to={casePath(line.caseNo)}>{line.caseNo}</Link>
        <div className="muted">{line.caseTitle}</div>
      </div>
      <strong>{line.name}</strong>
      <div>
        <del>{shortDate(line.from)}</del> → <ins>{shortDate(line.to)}</ins>
        {same && <div className="muted">{words.rawOnly(shortDate(line.rawFrom), shortDate(line.rawTo))}</div>}
        {line.settled ? (
          <div className="muted">{words.settled(line.settled.way, line.settled.reason, line.settled.by, instant(line.settled.at))}</div>
        ) : (
          line.kind === 'missed' && <div className="moved__settle">{words.settle}</div>
        )}
      </div>
      <div>
        {line.documents.length > 0 && <span className="muted">{words.documents}</span>}
        {line.documents.map((document) => (
          <div key={document.id}>{t.calendar.source(document.name, document.number)}</div>
        ))}
      </div>
    </li>
  );
}

interface Props {
  notice: Notice;
  preview: ReturnType<typeof usePreview>;
}

/** Every date that would move, from what to what, and the documents that printed the old one. */
export function MovedDates({ notice, preview }: Props) {
  const pages = preview.data?.pages ?? [];
  const totals = pages[0]?.totals;
  const lines = pages.flatMap((page) => page.lines);
  const inForce = notice.progress !== null && notice.progress !== undefined;
  return (
    <section className="panel">
      <div className="calendar__head">
        <h2>{inForce ? words.moved : words.preview}</h2>
        <Button size="small" onClick={() => void preview.refetch()}>
          {words.again}
        </Button>
      </div>
      {preview.error && <Failure error={preview.error} retry={() => void preview.refetch()} />}
      {preview.isPending && <Loading />}
      {totals && <Totals totals={totals} />}
      <ul className="plain-list" aria-label={inForce ? words.moved : words.preview}>
        {lines.map((line, index) => (
          <Moved key={`${line.caseNo} ${line.rule} ${index}`} line={line} />
        ))}
      </ul>
      {preview.hasNextPage && <Button onClick={() => void preview.fetchNextPage()}>{words.more}</Button>}
    </section>
  );
}
