import type { ErrorListProps } from '@rjsf/utils';
import { Alert } from 'antd';
import { text } from '../../text/zh-CN';

/** How many places need mending; each place says itself what is wrong. */
export function ErrorSummary({ errors }: ErrorListProps) {
  return <Alert className="schema-form__summary" type="error" showIcon title={text.form.summary(errors.length)} />;
}
