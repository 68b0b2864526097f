import { saveDraft, type FormDraft } from '@shared/draft/formDraft';
import { useKeptDraft } from '@shared/draft/useKeptDraft';
import { useEffect, useState } from 'react';
import type { UploadEntry } from '../register/Uploads';
import { entriesOf, keptFiles, type KeptFile } from './fileEntries';

export interface WithFiles {
  files: KeptFile[];
}

/** A form with files, kept on the server under `path`; files still on their way are kept once they have arrived. */
export function useFormWithFiles<T extends WithFiles>(path: string, kept: FormDraft<T>, blank: T) {
  const [start] = useState(() => ({ data: kept.data ?? blank, version: kept.version }));
  const draft = useKeptDraft<T>(path, start, (data, seen) => saveDraft(path, data, seen));
  const [files, setFiles] = useState<UploadEntry[]>(() => entriesOf(draft.data.files));
  const { data, amend } = draft;

  useEffect(() => {
    const arrived = keptFiles(files);
    if (JSON.stringify(arrived) !== JSON.stringify(data.files)) amend({ files: arrived } as Partial<T>);
  }, [files, data, amend]);

  return { ...draft, files, setFiles };
}
