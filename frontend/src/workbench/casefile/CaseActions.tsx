import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { CaseAction, StaffCase } from '../api/types';
import { t } from '../text';
import { ActionForm } from './ActionForm';

/** What this person may do at the case now, each with its own form. */
export function CaseActions({ file }: { file: StaffCase }) {
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  if (file.actions.length === 0) return null;
  return (
    <section className="panel">
      <h2 className="section-title">{t.casefile.actions}</h2>
      <div className="case-actions">
        {file.actions.map((action) => (
          <Button key={action.action} onClick={() => setChosen(action)}>
            {action.name}
          </Button>
        ))}
      </div>
      <Drawer open={chosen !== null} title={chosen?.name ?? ''} size={560} destroyOnHidden onClose={() => setChosen(null)}>
        {chosen && <ActionForm caseNo={file.caseNo} version={file.version} action={chosen} onDone={() => setChosen(null)} />}
      </Drawer>
    </section>
  );
}
