import { Checkbox, Form, Input } from 'antd';
import { t } from '../text';
import { EditDialog } from './EditDialog';
import { useSaveHigher, type HigherInput, type HigherLine } from './useHigher';

const words = t.higher;

interface Props {
  line: HigherLine;
  onClose: () => void;
  onSaved: (line: HigherLine) => void;
}

/** Changes who is above one body. */
export function HigherDialog({ line, onClose, onSaved }: Props) {
  const [form] = Form.useForm<HigherInput>();
  return (
    <EditDialog<HigherLine, HigherInput>
      title={words.editOf(line.body)}
      words={words}
      form={form}
      line={line}
      save={useSaveHigher()}
      sent={(typed) => ({ ...typed, confirmed: Boolean(typed.confirmed) })}
      told={({ government, department }) => [government, department].filter(Boolean).join(words.comma) || words.none}
      onClose={onClose}
      onSaved={onSaved}
    >
      <Form.Item name="government" label={words.government}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="department" label={words.department}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="confirmed" valuePropName="checked" extra={words.confirmHint}>
        <Checkbox>{words.confirm}</Checkbox>
      </Form.Item>
    </EditDialog>
  );
}
