import type { RJSFSchema } from '@rjsf/utils';
import { Button, Modal } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { t } from '../text';
import { differences } from './differences';
import type { Data } from '@shared/draft/draftSaver';

interface Props {
  schema: RJSFSchema;
  mine: Data;
  theirs: Data;
  onChoose: (chosen: Data) => void;
}

/** Two drafts of one task: shows where they differ and lets the person choose. Nothing is dropped before that. */
export function StaleDraftDialog({ schema, mine, theirs, onChoose }: Props) {
  const rows = differences(schema, mine, theirs);
  // Saved in another tab with the same answers: there is nothing to choose between.
  const alike = rows.length === 0;
  const settle = useEffectEvent(() => onChoose(mine));
  useEffect(() => {
    if (alike) settle();
  }, [alike]);
  if (alike) return null;
  return (
    <Modal
      open
      closable={false}
      width={720}
      title={t.task.staleTitle}
      footer={[
        <Button key="theirs" onClick={() => onChoose(theirs)}>
          {t.task.takeTheirs}
        </Button>,
        <Button key="mine" type="primary" onClick={() => onChoose(mine)}>
          {t.task.keepMine}
        </Button>,
      ]}
    >
      <p>{t.task.staleHint}</p>
      <table className="stale-draft">
        <thead>
          <tr>
            <th>{t.task.field}</th>
            <th>{t.task.mine}</th>
            <th>{t.task.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{row.field}</th>
              <td>{row.mine || t.task.blank}</td>
              <td>{row.theirs || t.task.blank}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
