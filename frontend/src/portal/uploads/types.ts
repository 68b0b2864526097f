export type Purpose =
  | 'id-copy'
  | 'standing-proof'
  | 'act-document'
  | 'evidence'
  | 'request-proof'
  | 'obstacle-proof'
  | 'power-of-attorney'
  | 'agent-id'
  | 'representative-letter'
  | 'signature-page'
  | 'correction';

/** A file the server has taken in. */
export interface UploadedFile {
  uploadId: string;
  name: string;
  size: number;
  purpose: Purpose;
}

/** What the server takes, as it states it itself. */
export interface UploadLimits {
  maxBytes: number;
  maxFiles: number;
  extensions: string[];
}
