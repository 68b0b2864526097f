import { useId, type ReactNode } from 'react';
import { fileSize } from '@shared/format/dates';
import { t } from '../text';
import { SendingFile } from './SendingFile';
import type { UploadLimits } from './types';
import type { Sending, useUploads } from './useUploads';

interface Props {
  slot: string;
  name: string;
  hint?: string;
  files: { uploadId: string; name: string; size: number }[];
  uploads: ReturnType<typeof useUploads>;
  limits: UploadLimits | null;
  remove: (uploadId: string) => void;
  children?: ReactNode;
}

const words = t.uploads;

/** One kind of paper: choose files, see them arrive, take them away again. */
export function UploadSlot({ slot, name, hint, files, uploads, limits, remove, children }: Props) {
  const id = useId();
  const mine = (one: Sending) => one.slot === slot;
  return (
    <section className="slot" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <ul className="files" aria-live="polite">
        {files.map((file) => (
          <li key={file.uploadId} className="file">
            <span className="file-name">{file.name}</span>
            <span className="file-state file-done">
              {words.done} {fileSize(file.size)}
            </span>
            <button
              type="button"
              className="button-link"
              aria-label={words.removeOf(file.name)}
              onClick={() => remove(file.uploadId)}
            >
              {words.remove}
            </button>
          </li>
        ))}
        {uploads.sending.filter(mine).map((one) => (
          <SendingFile key={one.key} sending={one} retry={() => uploads.retry(one)} drop={() => uploads.drop(one.key)} />
        ))}
      </ul>
      <input
        id={id}
        type="file"
        multiple
        className="file-input"
        accept={limits?.extensions.map((extension) => `.${extension}`).join(',')}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ target }) => {
          uploads.choose(slot, [...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button button-quiet" aria-label={words.choose(name)}>
        {words.chooseShort}
      </label>
      {children}
    </section>
  );
}
