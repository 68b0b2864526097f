import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { CaseAction, StaffCase } from '../api/types';
import { t } from '../text';
import { ActionForm } from './ActionForm';
import './actions.css';
import { actGroups } from './actGroups';

/** What this person may do at the case now, under the headings of the server, each with its own form. */
export function CaseActions({ file }: { file: StaffCase }) {
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  if (file.actions.length === 0) return null;
  return (
    <section className="panel">
      <h2 className="section-title">{t.casefile.actions}</h2>
      <div className="act-groups">
        {actGroups(file.actions).map(({ group, actions }) => (
          <section key={group} className="act-group" aria-label={group}>
            <h3>{group}</h3>
            <ul className="plain-list act-group__acts">
              {actions.map((action) => (
                <li key={action.action}>
                  <Button onClick={() => setChosen(action)}>{action.name}</Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Drawer open={chosen !== null} title={chosen?.name ?? ''} size={560} destroyOnHidden onClose={() => setChosen(null)}>
        {chosen && <ActionForm caseNo={file.caseNo} version={file.version} action={chosen} onDone={() => setChosen(null)} />}
      </Drawer>
    </section>
  );
}
