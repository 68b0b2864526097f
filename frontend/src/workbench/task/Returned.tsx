import { instant } from '@shared/format/dates';
import { Alert } from 'antd';
import { FormLines } from '../casefile/FormLines';
import type { Answer } from '../casefile/useAnswers';
import { t } from '../text';

/** Why the work has come back: the first thing its performer needs to know. */
export function Returned({ returned }: { returned: Answer }) {
  return (
    <Alert
      type="warning"
      showIcon
      title={t.answers.returned(returned.by, instant(returned.at))}
      description={<FormLines lines={returned.lines} />}
    />
  );
}
