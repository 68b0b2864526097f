import { cite } from '@shared/api/deadline';
import { longDate } from '@shared/format/dates';
import { Alert, Empty } from 'antd';
import type { Finding, StaffCase } from '../api/types';
import { t } from '../text';

function Condition({ finding }: { finding: Finding }) {
  return (
    <li className="finding">
      <span className={`finding__met finding__met--${finding.met}`}>{t.casefile.met[finding.met]}</span>
      <div>
        <strong>{finding.name}</strong>
        {finding.detail && <div>{finding.detail}</div>}
        <div className="muted">
          {[finding.lastDay && t.casefile.lastDay(longDate(finding.lastDay)), cite(finding.basis)].filter(Boolean).join(' · ')}
        </div>
      </div>
    </li>
  );
}

/** What the rules found, condition by condition, and what they suggest. Marked as a suggestion throughout. */
export function FindingsTab({ file }: { file: StaffCase }) {
  const findings = file.findings ?? [];
  if (findings.length === 0 && !file.advice) return <Empty description={t.casefile.none.findings} />;
  return (
    <>
      {file.advice && (
        <Alert
          type="info"
          className="finding__advice"
          title={t.casefile.suggested(file.advice.label)}
          description={t.casefile.suggestionHint}
        />
      )}
      <ul className="plain-list">
        {findings.map((finding) => (
          <Condition key={finding.condition} finding={finding} />
        ))}
      </ul>
    </>
  );
}
