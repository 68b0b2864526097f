import { Failure, Loading } from '../shell/states';
import { FormLines } from './FormLines';
import { useAnswers } from './useAnswers';

/** What the applicant wrote, as it came in. */
export function FormTab({ caseNo }: { caseNo: string }) {
  const found = useAnswers(caseNo);
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  return found.data ? <FormLines lines={found.data.filed} /> : <Loading />;
}
