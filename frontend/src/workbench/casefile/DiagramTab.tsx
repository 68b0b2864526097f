import { DiagramViewer } from '@shared/ui/diagram/DiagramViewer';
import { Failure, Loading } from '../shell/states';
import { useDiagram } from './useCase';

export function DiagramTab({ caseNo }: { caseNo: string }) {
  const diagram = useDiagram(caseNo);
  if (diagram.error) return <Failure error={diagram.error} retry={() => void diagram.refetch()} />;
  return diagram.data ? <DiagramViewer models={diagram.data.models} /> : <Loading />;
}
