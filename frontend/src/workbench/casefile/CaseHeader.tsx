import { longDate } from '@shared/format/dates';
import { Link } from 'react-router-dom';
import { personName, type StaffCase } from '../api/types';
import { t } from '../text';
import { casePath } from './useCase';

/** The stages of the procedure in order, the present one marked in words and colour. */
function StageRail({ file }: { file: StaffCase }) {
  const stages = file.stages ?? [{ id: file.stage, name: file.stageName }];
  const at = stages.findIndex((stage) => stage.id === file.stage);
  return (
    <ol className="stage-rail" aria-label={t.casefile.stages}>
      {stages.map((stage, index) => (
        <li
          key={stage.id}
          className={index < at ? 'stage-rail__done' : index === at ? 'stage-rail__now' : ''}
          aria-current={index === at ? 'step' : undefined}
        >
          {stage.name}
        </li>
      ))}
    </ol>
  );
}

export function CaseHeader({ file, linked }: { file: StaffCase; linked: boolean }) {
  const { accountable } = file;
  const who = personName(accountable.user) || t.casefile.noAccountable;
  const channel = file.channelName ?? t.register.channelName(file.channel);
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
    </header>
  );
}
