import { DeleteOutlined, InboxOutlined } from '@ant-design/icons';
import { newId } from '@shared/api/newId';
import { sentenceOf } from '@shared/api/problem';
import { upload } from '@shared/api/upload';
import { fileSize } from '@shared/format/dates';
import { Button, Progress, Upload } from 'antd';
import type { Dispatch, SetStateAction } from 'react';
import { t } from '../text';
import './uploads.css';

/** A file on its way: `uploadId` once it has arrived, `failed` with the reason if it did not. */
export interface UploadEntry {
  key: string;
  name: string;
  size: number;
  share: number;
  uploadId?: string;
  failed?: string;
}

export function finished(entries: UploadEntry[]): string[] {
  return entries.flatMap((entry) => entry.uploadId ?? []);
}

export function underway(entries: UploadEntry[]): boolean {
  return entries.some((entry) => entry.uploadId === undefined && entry.failed === undefined);
}

interface Props {
  entries: UploadEntry[];
  onChange: Dispatch<SetStateAction<UploadEntry[]>>;
}

function stateOf(entry: UploadEntry): string {
  if (entry.failed !== undefined) return t.register.uploadFailed(entry.failed);
  return entry.uploadId === undefined ? t.register.uploading(Math.round(entry.share * 100)) : t.register.uploaded;
}

/** Files to go with a case, each with its progress. */
export function Uploads({ entries, onChange }: Props) {
  const send = async (file: File) => {
    const key = newId();
    const change = (part: Partial<UploadEntry>) =>
      onChange((all) => all.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
    onChange((all) => [...all, { key, name: file.name, size: file.size, share: 0 }]);
    try {
      const { uploadId } = await upload(file, (share) => change({ share }), '/uploads');
      change({ uploadId, share: 1 });
    } catch (error) {
      change({ failed: sentenceOf(error) });
    }
  };
  return (
    <div className="uploads">
      <Upload.Dragger
        multiple
        showUploadList={false}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <InboxOutlined /> {t.register.drop}
      </Upload.Dragger>
      <ul className="plain-list entries">
        {entries.map((entry) => (
          <li key={entry.key} className="entries__row">
            <div className="uploads__file">
              <span className="entries__name">{entry.name}</span> <span className="muted">{fileSize(entry.size)}</span>
              <div className={entry.failed === undefined ? 'muted' : 'uploads__failed'} role="status">
                {stateOf(entry)}
              </div>
              {entry.share < 1 && entry.failed === undefined && <Progress percent={Math.round(entry.share * 100)} showInfo={false} size="small" />}
            </div>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t.register.remove}
              onClick={() => onChange((all) => all.filter((each) => each.key !== entry.key))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
