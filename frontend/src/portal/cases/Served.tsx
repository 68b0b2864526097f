import { Link } from 'react-router-dom';
import { moment, shortDate } from '@shared/format/dates';
import type { PortalCase, ServedDocument } from '../api/types';
import { t } from '../text';
import { acknowledgedOn } from './acknowledgedOn';

const words = t.matter;

export function Served({ value }: { value: PortalCase }) {
  return (
    <section>
      <h2>{words.documentsTitle}</h2>
      {value.documents.length === 0 ? (
        <p>{words.noDocuments}</p>
      ) : (
        <ul className="rows">
          {value.documents.map((document) => (
            <Row key={document.id} receiptNo={value.receiptNo} document={document} />
          ))}
        </ul>
      )}
      {value.documents.some((document) => !acknowledgedOn(document)) && <p>{words.unread}</p>}
    </section>
  );
}

function Row({ receiptNo, document }: { receiptNo: string; document: ServedDocument }) {
  const acknowledged = acknowledgedOn(document);
  const servedOn = document.services?.find((service) => service.servedOn)?.servedOn;
  return (
    <li className="row">
      <Link to={`/cases/${encodeURIComponent(receiptNo)}/documents/${document.id}`}>{document.name}</Link>
      <span className="hint">
        {[document.number, servedOn ? words.servedOn(shortDate(servedOn)) : words.issuedOn(shortDate(document.issuedOn))].filter(Boolean).join(' · ')}
      </span>
      {acknowledged ? (
        <span className="hint">{words.acknowledged(moment(acknowledged))}</span>
      ) : (
        <span className="tag tag-you">{words.notAcknowledged}</span>
      )}
    </li>
  );
}
