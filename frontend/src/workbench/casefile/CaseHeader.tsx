import { longDate } from '@shared/format/dates';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { type StaffCase } from '../api/types';
import { t } from '../text';
import { Standing } from './Standing';
import { casePath } from './useCase';

/** The stages a procedure may have, the present one marked. Not every case walks through all: none is marked as passed. */
function StageRail({ file }: { file: StaffCase }) {
  const now = useRef<HTMLLIElement>(null);
  // On a narrow screen the rail is longer than the page, and the present stage may stand outside it.
  useEffect(() => {
    const rail = now.current?.parentElement;
    if (!now.current || !rail) return;
    const place = now.current.getBoundingClientRect();
    const frame = rail.getBoundingClientRect();
    rail.scrollLeft += place.left - frame.left - (frame.width - place.width) / 2;
  }, [file.stage]);
  return (
    <ol className="stage-rail" aria-label={t.casefile.stages}>
      {file.stages.map(({ id, name }) => (
        <li key={id} ref={id === file.stage ? now : undefined} className={id === file.stage ? 'stage-rail__now' : ''} aria-current={id === file.stage ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}

export function CaseHeader({ file, linked }: { file: StaffCase; linked: boolean }) {
  const { accountable } = file;
  const who = (accountable.user ?? '') || t.casefile.noAccountable;
  const channel = t.register.channelName(file.channel);
  return (
    <header className="case-header">
      <div className="case-header__line">
        {linked ? <Link to={casePath(file.caseNo)}>{file.caseNo}</Link> : <strong>{file.caseNo}</strong>}
        <span className="muted">
          {file.procedureName} · {t.casefile.receiptNo(file.receiptNo)}
        </span>
      </div>
      {linked ? <h2>{file.title}</h2> : <h1>{file.title}</h1>}
      <p className="case-header__facts">
        <span>{t.casefile.received(longDate(file.receivedOn), channel)}</span>
        <span className="case-header__accountable">
          {t.casefile.accountable} <strong>{t.shell.account(who, accountable.unit ?? '')}</strong>
        </span>
      </p>
      <StageRail file={file} />
      <Standing deadlines={file.deadlines} suspension={file.suspension} />
    </header>
  );
}
