import { t } from '../text';
import type { Sending } from './useUploads';

interface Props {
  sending: Sending;
  retry: () => void;
  drop: () => void;
}

const words = t.uploads;

export function SendingFile({ sending: { file, percent, error }, retry, drop }: Props) {
  return (
    <li className={error ? 'file file-wrong' : 'file'}>
      <span className="file-name">{file.name}</span>
      {error ? (
        <span className="file-state error">{error}</span>
      ) : (
        <span className="file-state">
          <progress max={100} value={percent} aria-label={words.progress(file.name)} /> {words.percent(percent)}
        </span>
      )}
      {error && (
        <button type="button" className="button-link" aria-label={words.retryOf(file.name)} onClick={retry}>
          {words.retry}
        </button>
      )}
      <button type="button" className="button-link" aria-label={words.removeOf(file.name)} onClick={drop}>
        {words.remove}
      </button>
    </li>
  );
}
