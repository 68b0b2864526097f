import { calculator } from '@shared/text/calculator';
import { Calculator } from '@shared/ui/calculator/Calculator';
import { Page } from '../ui/Page';

/** For everybody, without signing in. */
export default function CalculatorPage() {
  return (
    <Page title={calculator.title} lead={calculator.lead} wide>
      <Calculator />
    </Page>
  );
}
