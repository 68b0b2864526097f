import type { Upload } from '@shared/api/upload';
import type { PortalCase } from '../api/types';

export type Fields = Record<string, unknown>;

/** What the person has typed for an act; `key` names this one sending, however often it is tried. */
export interface Typed {
  form: Fields;
  files: Upload[];
  key: string;
}

/** What was sent, and the case after it. */
export interface Sent {
  typed: Typed;
  after: PortalCase;
}
