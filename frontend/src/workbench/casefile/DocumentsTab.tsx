import { FilePreview } from '@shared/ui/files/FilePreview';
import { longDate } from '@shared/format/dates';
import type { CaseDocument, Service } from '@shared/api/document';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import type { StaffCase } from '../api/types';
import { t } from '../text';
import { DraftVersions } from './DraftVersions';
import { Papers } from './Papers';

function served(service: Service): string {
  return service.servedOn
    ? t.casefile.served(service.party ?? '', service.mannerName ?? '', longDate(service.servedOn))
    : t.casefile.notServed(service.party ?? '');
}

function Entry({ document, open, onOpen }: { document: CaseDocument; open: boolean; onOpen: () => void }) {
  const url = document.files?.pdf;
  return (
    <li>
      <div className="entries__row">
        <div>
          <div className="entries__head">
            <strong>{document.name}</strong>
            <span>{document.number}</span>
            <span className="muted">{document.issuedOn && t.casefile.issued(longDate(document.issuedOn))}</span>
          </div>
          {document.services.map((service, index) => (
            <div key={index} className="muted">
              {served(service)}
            </div>
          ))}
        </div>
        {url && (
          <Button size="small" aria-pressed={open} onClick={onOpen}>
            {open ? t.files.close : t.casefile.open}
          </Button>
        )}
      </div>
      {open && url && <FilePreview name={document.name} mediaType="application/pdf" url={url} />}
    </li>
  );
}

export function DocumentsTab({ file }: { file: StaffCase }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const issued = file.documents.filter((document) => document.issuedOn);
  return (
    <>
      <DraftVersions file={file} />
      {issued.length === 0 && <Empty description={t.casefile.none.documents} />}
      <ul className="plain-list entries">
        {issued.map((document) => (
          <Entry
            key={document.id}
            document={document}
            open={document.id === openId}
            onOpen={() => setOpenId(document.id === openId ? null : document.id)}
          />
        ))}
      </ul>
      <Papers caseNo={file.caseNo} />
    </>
  );
}
