import type { Upload } from '@shared/api/upload';
import { t } from '../text';

export const PETITION = 'petition';

type Fields = Record<string, unknown>;

/** What was typed of a petition: the fields of its form, and the files. */
export interface Petition {
  form: Fields;
  files: Upload[];
}

/** The first thing asked for. */
export function requestOf(form: Fields | undefined): string {
  const first: unknown = Array.isArray(form?.requests) ? form.requests[0] : '';
  return typeof first === 'string' ? first.trim() : '';
}

/** What a petition begun is called. */
export const nameOf = (form: Fields | undefined): string => {
  const request = requestOf(form);
  return request ? t.petition.draftOf(request) : t.petition.draftUnnamed;
};

/** Whether it says where the answer is to be sent. */
export const hasAddress = ({ contact }: Fields): boolean => Boolean((contact as { address?: string } | undefined)?.address?.trim());

const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isBlank));

/** The form without what was opened and left blank, unless it has to be there. */
export const tidy = (form: Fields, required: string[] = []): Fields =>
  Object.fromEntries(Object.entries(form).filter(([field, value]) => required.includes(field) || !isBlank(value)));
