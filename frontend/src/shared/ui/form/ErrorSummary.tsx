import type { ErrorListProps } from '@rjsf/utils';
import { Alert } from 'antd';
import { text } from '../../text/zh-CN';
import { faultsOf, goTo } from './faults';

/** How many places need mending, each with the way to it; there it stands again. */
export function ErrorSummary({ errors, schema, uiSchema, registry }: ErrorListProps) {
  const faults = faultsOf(errors, schema, uiSchema?.['ui:order'], registry.globalFormOptions);
  return (
    <Alert
      className="schema-form__summary"
      type="error"
      showIcon
      title={text.form.summary(errors.length)}
      description={
        <ul>
          {faults.map(({ id, name, message }) => (
            <li key={id + message}>
              <button type="button" onClick={() => goTo(id)}>
                {text.form.fault(name, message)}
              </button>
            </li>
          ))}
        </ul>
      }
    />
  );
}
