import { fileSize, instant } from '@shared/format/dates';
import { FilePreview } from '@shared/ui/files/FilePreview';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import type { StaffCase } from '../api/types';
import { t } from '../text';
import { casePath } from './useCase';

export function MaterialsTab({ file }: { file: StaffCase }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = file.materials.find((material) => material.id === openId);
  if (file.materials.length === 0) return <Empty description={t.casefile.none.materials} />;
  return (
    <>
      <ul className="plain-list entries">
        {file.materials.map((material) => (
          <li key={material.id} className="entries__row">
            <div>
              <strong className="entries__name">{material.name}</strong>
              <div className="muted">
                {material.kindName && `${material.kindName} · `}
                {fileSize(material.size)} · {t.casefile.submitted(material.submittedBy ?? '', instant(material.at))}
              </div>
            </div>
            <Button size="small" aria-pressed={material.id === openId} onClick={() => setOpenId(material.id === openId ? null : material.id)}>
              {material.id === openId ? t.files.close : t.files.preview}
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <FilePreview name={open.name} mediaType={open.mediaType} url={`/api${casePath(file.caseNo)}/materials/${open.id}/file`} />
      )}
    </>
  );
}
