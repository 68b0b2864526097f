import { client } from '@shared/api/client';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../shell/states';
import { t } from '../text';

const ORAL = 'oral-record';

/** What was made on the spot and is handed over: the receipt, and the record of what was stated, to be signed. */
export function HandOut({ caseNo }: { caseNo: string }) {
  const documents = useQuery({
    queryKey: ['case', caseNo, 'documents'],
    queryFn: () => client.get('/cases/{caseNo}/documents', { path: { caseNo } }),
  });
  if (documents.error) return <Failure error={documents.error} retry={() => void documents.refetch()} />;
  if (!documents.data || documents.data.length === 0) return null;
  return (
    <>
      <h2 className="section-title">{t.register.handOut}</h2>
      <ul className="plain-list entries">
        {documents.data.map((document) => (
          <li key={document.id} className="entries__row">
            <div>
              <strong>{document.name}</strong>
              {document.template === ORAL && <div className="muted">{t.register.signedScan}</div>}
            </div>
            <a href={document.files?.pdf} target="_blank" rel="noreferrer">
              {t.register.print}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
