import { FilePreview } from '@shared/ui/files/FilePreview';
import { instant } from '@shared/format/dates';
import { Button } from 'antd';
import { useState } from 'react';
import type { StaffCase } from '../api/types';
import { t } from '../text';
import './answers.css';
import { useDraftVersions } from './useAnswers';

/** Every draft that was put up for review, so that it can be read again later. Empty for those who may not read drafts. */
export function DraftVersions({ file }: { file: StaffCase }) {
  const versions = useDraftVersions(file.caseNo);
  const [open, setOpen] = useState<string | null>(null);
  if (!versions.data || versions.data.length === 0) return null;
  return (
    <section className="draft-versions">
      <h3 className="section-title">{t.answers.drafts}</h3>
      <ul className="plain-list entries">
        {versions.data.toReversed().map((draft) => (
          <li key={draft.html}>
            <div className="entries__row">
              <div>
                <div className="entries__head">
                  <strong>{t.answers.version(draft.name, draft.version)}</strong>
                  {draft.issued && <span>{t.answers.issued}</span>}
                </div>
                <div className="muted">{t.casefile.submitted(draft.by, instant(draft.at))}</div>
              </div>
              <Button size="small" aria-pressed={open === draft.html} onClick={() => setOpen(open === draft.html ? null : draft.html)}>
                {open === draft.html ? t.files.close : t.casefile.open}
              </Button>
            </div>
            {open === draft.html && <FilePreview name={t.answers.version(draft.name, draft.version)} mediaType="text/html" url={draft.html} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
