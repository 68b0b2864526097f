import { t } from '../text';
import type { UploadLimits } from './types';
import { kinds, megabytes } from './useUploads';

export function Limits({ limits }: { limits: UploadLimits | null }) {
  return (
    <p className="hint">
      {limits
        ? t.uploads.limits(megabytes(limits), limits.maxFiles, kinds(limits))
        : t.uploads.unknownLimits}
    </p>
  );
}
