import { Problem, sentenceOf } from '@shared/api/problem';
import { Alert, Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { t } from '../text';
import { useSaveHigher, type HigherInput, type HigherLine } from './useHigher';

const words = t.higher;

interface Props {
  line: HigherLine;
  onClose: () => void;
  onSaved: (line: HigherLine) => void;
}

/** Changes who is above one body. What the server has against a field is said at it; what another saved meanwhile is shown. */
export function HigherDialog({ line, onClose, onSaved }: Props) {
  const [form] = Form.useForm<HigherInput>();
  const [seen, setSeen] = useState(line);
  const save = useSaveHigher();
  const theirs = save.error instanceof Problem && save.error.code === 'stale' ? (save.error.extras.current as HigherLine) : null;
  const atFields = save.error instanceof Problem && save.error.errors.length > 0;
  const send = (input: HigherInput) =>
    save.mutate(
      { line: seen, input: { ...input, confirmed: Boolean(input.confirmed) } },
      {
        onSuccess: onSaved,
        onError: (error) =>
          error instanceof Problem &&
          form.setFields(error.errors.map(({ pointer, detail }) => ({ name: pointer.slice(1) as keyof HigherInput, errors: [detail] }))),
      },
    );
  const takeTheirs = (current: HigherLine) => {
    setSeen(current);
    form.setFieldsValue(current);
    save.reset();
  };
  return (
    <Modal
      open
      title={words.editOf(line.body)}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={save.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      {theirs && (
        <Alert
          type="warning"
          showIcon
          title={words.changed}
          description={[theirs.government, theirs.department].filter(Boolean).join(words.comma) || words.none}
          action={<Button size="small" onClick={() => takeTheirs(theirs)}>{words.useTheirs}</Button>}
        />
      )}
      {save.error && !theirs && !atFields && <Alert type="error" showIcon title={sentenceOf(save.error)} />}
      <Form<HigherInput> form={form} layout="vertical" initialValues={line} onFinish={send}>
        <Form.Item name="government" label={words.government}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="department" label={words.department}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="confirmed" valuePropName="checked" extra={words.confirmHint}>
          <Checkbox>{words.confirm}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
