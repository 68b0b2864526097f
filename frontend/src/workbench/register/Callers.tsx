import { Form, Radio } from 'antd';
import { asCaller, type Caller, type Quick } from './quick';
import type { Part } from './parts';

interface Props {
  quick: Quick;
  caller: Caller;
  form: Part;
  onChange: (form: Part) => void;
}

/** Whether whoever calls leaves a name and an address: it decides what is asked for and what is owed in writing. */
export function Callers({ quick: { callers }, caller, form, onChange }: Props) {
  return (
    <Form layout="vertical" component="div">
      <Form.Item label={callers.title} extra={caller.hint}>
        <Radio.Group
          aria-label={callers.title}
          value={caller.id}
          options={callers.choices.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            const chosen = callers.choices.find(({ id }) => id === event.target.value);
            if (chosen) onChange(asCaller(form, caller, chosen));
          }}
        />
      </Form.Item>
    </Form>
  );
}
