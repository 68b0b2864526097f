import { moment } from '@shared/format/dates';
import type { PortalCase } from '../api/types';
import { t } from '../text';

export function History({ history }: Pick<PortalCase, 'history'>) {
  return (
    <section>
      <h2>{t.matter.historyTitle}</h2>
      {history.length === 0 ? (
        <p>{t.matter.noHistory}</p>
      ) : (
        <ol className="history">
          {history.map(({ at, text }) => (
            <li key={`${at} ${text}`}>
              <time dateTime={at}>{moment(at)}</time>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
