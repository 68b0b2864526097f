import { useCallback, useRef, useState } from 'react';
import { upload, type Upload } from '@shared/api/upload';
import { asProblem } from '../api/asProblem';
import { t } from '../text';
import type { UploadLimits } from './types';

/** A file on its way to a slot of the page, or stopped on it. */
export interface Sending {
  key: number;
  slot: string;
  file: File;
  percent: number;
  error?: string;
}

/** Sends files side by side; each that has arrived is handed to `keep`. */
export function useUploads(limits: UploadLimits | null, sent: number, keep: (slot: string, file: Upload) => void) {
  const [sending, setSending] = useState<Sending[]>([]);
  const dropped = useRef(new Set<number>());
  const last = useRef(0);

  const drop = useCallback((key: number) => {
    dropped.current.add(key);
    setSending((all) => all.filter((one) => one.key !== key));
  }, []);

  const send = async (slot: string, file: File, error?: string) => {
    const key = ++last.current;
    const change = (now: Partial<Sending>) =>
      setSending((all) => all.map((one) => (one.key === key ? { ...one, ...now } : one)));
    setSending((all) => [...all, { key, slot, file, percent: 0, ...(error && { error }) }]);
    if (error) return;
    try {
      const arrived = await upload(file, (share) => change({ percent: Math.floor(share * 100) }));
      if (!dropped.current.has(key)) keep(slot, arrived);
      drop(key);
    } catch (reason) {
      const problem = asProblem(reason);
      change({ error: problem.status === 0 ? t.uploads.network : problem.message });
    }
  };

  const choose = (slot: string, files: File[]) => {
    const free = (limits?.maxFiles ?? Infinity) - sent - sending.length;
    files.forEach((file, index) => void send(slot, file, refusal(file, limits, index >= free)));
  };
  const retry = ({ key, slot, file }: Sending) => {
    drop(key);
    void send(slot, file);
  };
  return { sending, pending: sending.filter((one) => !one.error).length, choose, retry, drop };
}

/** What can be seen before sending; what a file really contains, the server finds out. */
function refusal(file: File, limits: UploadLimits | null, tooMany: boolean): string | undefined {
  if (file.size === 0) return t.uploads.empty;
  if (!limits) return undefined;
  if (tooMany) return t.uploads.tooMany(limits.maxFiles);
  if (file.size > limits.maxBytes) return t.uploads.tooBig(megabytes(limits));
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  return limits.extensions.includes(extension) ? undefined : t.uploads.wrongType(kinds(limits), megabytes(limits));
}

/** The kinds of file the server takes, as people know them. */
export const kinds = (limits: UploadLimits) => limits.extensions.join(t.uploads.comma).toUpperCase();

export const megabytes = (limits: UploadLimits) => Math.floor(limits.maxBytes / 1_048_576);
