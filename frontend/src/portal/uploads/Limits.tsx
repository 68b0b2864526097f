import { t } from '../text';
import type { UploadLimits } from './types';
import { megabytes } from './useUploads';

export function Limits({ limits }: { limits: UploadLimits | null }) {
  return (
    <p className="hint">
      {limits
        ? t.uploads.limits(megabytes(limits), limits.maxFiles, limits.extensions.join(t.uploads.comma).toUpperCase())
        : t.uploads.unknownLimits}
    </p>
  );
}
