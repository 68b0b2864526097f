import { useEffect } from 'react';
import { t } from '../../text';
import { fieldId } from '../../ui/form/pointer';
import { Limits } from '../../uploads/Limits';
import type { Purpose, UploadedFile } from '../../uploads/types';
import { UploadSlot } from '../../uploads/UploadSlot';
import { useUploads } from '../../uploads/useUploads';
import { useFiling } from '../filingContext';
import { purposesOf, sent } from '../model/traits';

type Files = UploadedFile[];

export function PaperFields() {
  const { answers, set, limits, setPending } = useFiling();
  const uploads = useUploads(limits, answers.uploads.length, (slot, { uploadId, name, size }) =>
    set('/uploads', (files: Files) => [...files, { uploadId, name, size, purpose: slot as Purpose }]),
  );
  const remove = (uploadId: string) =>
    set('/uploads', (files: Files) => files.filter((file) => file.uploadId !== uploadId));
  useEffect(() => setPending(uploads.pending), [setPending, uploads.pending]);

  return (
    <div id={fieldId('/uploads')} tabIndex={-1}>
      <p>{t.uploads.lead}</p>
      <Limits limits={limits} />
      {purposesOf(answers).map((purpose) => (
        <UploadSlot
          key={purpose}
          slot={purpose}
          {...t.papers[purpose]}
          files={sent(answers, purpose)}
          uploads={uploads}
          limits={limits}
          remove={remove}
        />
      ))}
    </div>
  );
}
