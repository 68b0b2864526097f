import { calculator } from '@shared/text/calculator';
import { Calculator } from '@shared/ui/calculator/Calculator';

export default function CalculatorPage() {
  return (
    <section className="panel">
      <h1 className="page-title">{calculator.title}</h1>
      <p className="muted">{calculator.lead}</p>
      <Calculator />
    </section>
  );
}
