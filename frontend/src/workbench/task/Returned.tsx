import { instant } from '@shared/format/dates';
import { Alert } from 'antd';
import type { Answer } from '../api/types';
import { FormLines } from '../casefile/FormLines';
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
