import type { UploadEntry } from '../register/Uploads';

/** A file that has arrived, as a draft keeps it. */
export interface KeptFile {
  uploadId: string;
  name: string;
  size: number;
}

export const keptFiles = (entries: UploadEntry[]): KeptFile[] =>
  entries.flatMap(({ uploadId, name, size }) => (uploadId === undefined ? [] : [{ uploadId, name, size }]));

export const entriesOf = (kept: KeptFile[] | undefined): UploadEntry[] =>
  (kept ?? []).map((file) => ({ ...file, key: file.uploadId, share: 1 }));
