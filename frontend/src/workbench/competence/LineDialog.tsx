import { Problem, sentenceOf } from '@shared/api/problem';
import { Alert, Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { t } from '../text';
import { placeOf, routeOf, useSaveLine, type Line, type LineInput, type Table } from './useCompetence';

const words = t.competence;

interface Props {
  table: Table;
  line: Line;
  onClose: () => void;
  onSaved: (line: Line) => void;
}

/** Changes one line. What the server has against a field is said at it; what another saved meanwhile is shown. */
export function LineDialog({ table, line, onClose, onSaved }: Props) {
  const [form] = Form.useForm<LineInput>();
  const [seen, setSeen] = useState(line);
  const save = useSaveLine();
  const place = Form.useWatch('place', form) ?? seen.place;
  const route = Form.useWatch('route', form) ?? seen.route;
  const routes = table.places.find((each) => each.value === place)?.routes ?? [];
  const theirs = save.error instanceof Problem && save.error.code === 'stale' ? (save.error.extras.current as Line) : null;
  const atFields = save.error instanceof Problem && save.error.errors.length > 0;
  const needed = (label: string) => [{ required: true, message: words.needed(label) }];
  const send = (input: LineInput) =>
    save.mutate(
      { line: seen, input: { ...input, target: input.route === 'administrative-procedure' ? (input.target ?? null) : null } },
      {
        onSuccess: onSaved,
        onError: (error) =>
          error instanceof Problem &&
          form.setFields(error.errors.map(({ pointer, detail }) => ({ name: pointer.slice(1) as keyof LineInput, errors: [detail] }))),
      },
    );
  const takeTheirs = (current: Line) => {
    setSeen(current);
    form.setFieldsValue(current);
    save.reset();
  };
  return (
    <Modal
      open
      title={words.editOf(line.label)}
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
          description={[placeOf(table, theirs), routeOf(table, theirs), theirs.organ].filter(Boolean).join('，')}
          action={<Button size="small" onClick={() => takeTheirs(theirs)}>{words.useTheirs}</Button>}
        />
      )}
      {save.error && !theirs && !atFields && <Alert type="error" showIcon title={sentenceOf(save.error)} />}
      <Form<LineInput> form={form} layout="vertical" requiredMark={false} initialValues={line} onFinish={send}>
        <Form.Item name="place" label={words.place} rules={needed(words.place)}>
          <Select options={table.places.map(({ value, label }) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="route" label={words.route} extra={place === 'ADMINISTRATION' ? words.routeHint : undefined} rules={needed(words.route)}>
          <Select options={routes} />
        </Form.Item>
        {route === 'administrative-procedure' && (
          <Form.Item name="target" label={words.target} rules={needed(words.target)}>
            <Select options={table.targets} />
          </Form.Item>
        )}
        <Form.Item name="organ" label={words.organ} extra={words.organHint}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="atOnce" valuePropName="checked" extra={words.atOnceHint}>
          <Checkbox>{words.atOnce}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
